package no.praksisplass.security.domain.provider;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which account somebody at a provider has. */
@Component
class IdentityStore {

	private final JdbcClient jdbc;

	private final Clock clock;

	IdentityStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The account that is linked. */
	Optional<AccountId> linked(String issuer, String subject) {
		return this.jdbc.sql("SELECT account_id FROM account_identity WHERE issuer = :issuer AND subject = :subject")
			.param("issuer", issuer)
			.param("subject", subject)
			.query(UUID.class)
			.optional()
			.map(AccountId::new);
	}

	/** Whether the account is linked to somebody there already. */
	boolean isTaken(AccountId account, String issuer) {
		return this.jdbc.sql("SELECT count(*) FROM account_identity WHERE account_id = :account AND issuer = :issuer")
			.param("account", account.value())
			.param("issuer", issuer)
			.query(Integer.class)
			.single() > 0;
	}

	/** Links them, unless one of them has a link; says whether it did. */
	boolean link(AccountId account, VouchedIdentity identity) {
		return this.jdbc.sql("""
				INSERT INTO account_identity (issuer, subject, account_id, provider, value, linked_at)
				VALUES (:issuer, :subject, :account, :provider, :value, :now) ON CONFLICT DO NOTHING""")
			.param("issuer", identity.issuer())
			.param("subject", identity.subject())
			.param("account", account.value())
			.param("provider", identity.provider())
			.param("value", identity.value())
			.param("now", Timestamp.from(this.clock.instant()))
			.update() == 1;
	}

	/** The links of an account. */
	List<Row> of(AccountId account) {
		return this.jdbc.sql("""
				SELECT provider, value, linked_at FROM account_identity WHERE account_id = :account
				ORDER BY linked_at""")
			.param("account", account.value())
			.query((row, number) -> new Row(row.getString("provider"), Optional.ofNullable(row.getString("value")),
					row.getTimestamp("linked_at")))
			.list();
	}

	/** Removes a link; says whether there was one. */
	boolean remove(AccountId account, String provider) {
		return this.jdbc.sql("DELETE FROM account_identity WHERE account_id = :account AND provider = :provider")
			.param("account", account.value())
			.param("provider", provider)
			.update() > 0;
	}

	/** The account that has this principal name. */
	Optional<AccountId> named(String principalName) {
		return this.jdbc.sql("SELECT account_id FROM account_principal_name WHERE principal_name = :name")
			.param("name", principalName)
			.query(UUID.class)
			.optional()
			.map(AccountId::new);
	}

	/** The principal name that the account has. */
	Optional<String> principalName(AccountId account) {
		return this.jdbc.sql("SELECT principal_name FROM account_principal_name WHERE account_id = :account")
			.param("account", account.value())
			.query(String.class)
			.optional();
	}

	/** Gives the account another principal name, or none. */
	void rename(AccountId account, Optional<String> principalName) {
		this.jdbc.sql("DELETE FROM account_principal_name WHERE account_id = :account")
			.param("account", account.value())
			.update();
		principalName.ifPresent((name) -> this.jdbc
			.sql("INSERT INTO account_principal_name (account_id, principal_name) VALUES (:account, :name)")
			.param("account", account.value())
			.param("name", name)
			.update());
	}

	/** The person's account, if there is one. */
	Optional<AccountId> ofPerson(PersonId person) {
		return this.jdbc.sql("SELECT id FROM account WHERE person_id = :person")
			.param("person", person.value())
			.query(UUID.class)
			.optional()
			.map(AccountId::new);
	}

	/** The name that the account signs in with. */
	String username(AccountId account) {
		return this.jdbc.sql("SELECT username FROM account WHERE id = :account")
			.param("account", account.value())
			.query(String.class)
			.single();
	}

	/** A link as it is stored. */
	record Row(String provider, Optional<String> value, Timestamp since) {
	}

}
