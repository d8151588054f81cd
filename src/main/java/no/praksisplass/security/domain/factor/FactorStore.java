package no.praksisplass.security.domain.factor;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.praksisplass.shared.AccountId;

/** Keeps second factors; each of its statements is one step for all. */
@Component
class FactorStore {

	private final JdbcClient jdbc;

	private final FactorCipher cipher;

	private final Clock clock;

	FactorStore(JdbcClient jdbc, FactorCipher cipher, Clock clock) {
		this.jdbc = jdbc;
		this.cipher = cipher;
		this.clock = clock;
	}

	/** The secret of an account that has one. */
	Optional<String> secret(AccountId account) {
		return this.jdbc.sql("SELECT secret FROM second_factor WHERE account_id = :account")
			.param("account", account.value())
			.query(String.class)
			.optional()
			.map((stored) -> this.cipher.read(account, stored));
	}

	/** The factor that the account uses, if it does. */
	Optional<FactorState> state(AccountId account) {
		return this.jdbc.sql("""
				SELECT f.since, (SELECT count(*) FROM recovery_code c
				  WHERE c.account_id = f.account_id AND c.used_at IS NULL) AS codes
				FROM second_factor f WHERE f.account_id = :account""")
			.param("account", account.value())
			.query((row, number) -> new FactorState(row.getTimestamp("since").toInstant(), row.getInt("codes")))
			.optional();
	}

	/** Takes a factor into use; says whether there was none before. */
	boolean add(AccountId account, String secret, long step) {
		return this.jdbc.sql("""
				INSERT INTO second_factor (account_id, secret, since, last_step)
				VALUES (:account, :secret, :now, :step) ON CONFLICT (account_id) DO NOTHING""")
			.param("account", account.value())
			.param("secret", this.cipher.write(account, secret))
			.param("now", now())
			.param("step", step)
			.update() == 1;
	}

	/**
	 * Takes the code of a step, unless one of this step or a later was taken: of several
	 * who show the same code, at once or later, one gets true.
	 */
	boolean take(AccountId account, long step) {
		return this.jdbc.sql("""
				UPDATE second_factor SET last_step = :step
				WHERE account_id = :account AND last_step < :step""")
			.param("account", account.value())
			.param("step", step)
			.update() == 1;
	}

	/** Uses a recovery code up: one of several who show it gets true. */
	boolean use(AccountId account, String typed) {
		return this.jdbc.sql("""
				UPDATE recovery_code SET used_at = :now
				WHERE account_id = :account AND code_hash = :hash AND used_at IS NULL""")
			.param("account", account.value())
			.param("hash", RecoveryCode.hash(typed))
			.param("now", now())
			.update() == 1;
	}

	/** Puts recovery codes in the place of those there are. */
	void replaceCodes(AccountId account, List<RecoveryCode> codes) {
		this.jdbc.sql("DELETE FROM recovery_code WHERE account_id = :account")
			.param("account", account.value())
			.update();
		for (RecoveryCode code : codes) {
			this.jdbc.sql("INSERT INTO recovery_code (account_id, code_hash) VALUES (:account, :hash)")
				.param("account", account.value())
				.param("hash", RecoveryCode.hash(code.value()))
				.update();
		}
	}

	/** Removes the factor with its codes; says whether there was one. */
	boolean remove(AccountId account) {
		return this.jdbc.sql("DELETE FROM second_factor WHERE account_id = :account")
			.param("account", account.value())
			.update() == 1;
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
