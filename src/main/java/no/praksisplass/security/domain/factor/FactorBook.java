package no.praksisplass.security.domain.factor;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.praksisplass.security.domain.history.AccountEventKind;
import no.praksisplass.security.domain.history.AccountHistory;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;

/** Changes second factors, and records it in the same transaction. */
@Component
@Transactional
class FactorBook {

	private final FactorStore store;

	private final AccountHistory history;

	private final Clock clock;

	FactorBook(FactorStore store, AccountHistory history, Clock clock) {
		this.store = store;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Takes the factor into use if the code shows that the app has the secret.
	 * @return recovery codes; none if the code is wrong
	 */
	List<String> confirm(AccountId account, PersonId owner, Enrolment enrolment, String code) {
		OptionalLong step = Totp.step(enrolment.secret(), code, this.clock.instant());
		if (step.isEmpty() || !this.store.add(account, enrolment.secret(), step.getAsLong())) {
			return List.of();
		}
		this.history.record(account, AccountEventKind.FACTOR_ENROLLED, owner);
		return newCodes(account);
	}

	/** Takes the code of the app, once. */
	boolean take(AccountId account, String code) {
		return this.store.secret(account)
			.map((secret) -> Totp.step(secret, code, this.clock.instant()))
			.filter(OptionalLong::isPresent)
			.filter((step) -> this.store.take(account, step.getAsLong()))
			.isPresent();
	}

	/** Uses a recovery code up. */
	boolean recover(AccountId account, PersonId owner, String code) {
		if (!this.store.use(account, code)) {
			return false;
		}
		this.history.record(account, AccountEventKind.RECOVERY_CODE_USED, owner);
		return true;
	}

	/** Recovery codes in the place of those there are. */
	List<String> renewCodes(AccountId account, PersonId owner) {
		this.history.record(account, AccountEventKind.RECOVERY_CODES_RENEWED, owner);
		return newCodes(account);
	}

	/** Removes the factor; says whether there was one. */
	boolean remove(AccountId account, PersonId by, AccountEventKind as) {
		boolean used = this.store.remove(account);
		if (used) {
			this.history.record(account, as, by);
		}
		return used;
	}

	private List<String> newCodes(AccountId account) {
		List<RecoveryCode> codes = RecoveryCode.some();
		this.store.replaceCodes(account, codes);
		return codes.stream().map(RecoveryCode::value).toList();
	}

}
