package no.praksisplass.security.domain.factor;

import java.util.List;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.domain.history.AccountEventKind;
import no.praksisplass.shared.RuleViolation;

/**
 * What everybody may do with the own second factor. It begins no transaction: a wrong
 * code must stay counted.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnFactor {

	private final CurrentUser currentUser;

	private final SecondFactors factors;

	private final FactorStore store;

	private final FactorBook book;

	private final FactorCheck check;

	OwnFactor(CurrentUser currentUser, SecondFactors factors, FactorStore store, FactorBook book, FactorCheck check) {
		this.currentUser = currentUser;
		this.factors = factors;
		this.store = store;
		this.book = book;
		this.check = check;
	}

	/** The factor in use, if one is. */
	public Optional<FactorState> state() {
		return this.store.state(user().accountId());
	}

	/** Whether the user may not be without one. */
	public boolean isRequired() {
		return this.factors.isRequired(user());
	}

	/**
	 * Takes the factor into use.
	 * @return recovery codes, to be shown once
	 * @throws RuleViolation on the field {@code code} if it is wrong
	 */
	public List<String> confirm(Enrolment enrolment, String code) {
		List<String> codes = this.book.confirm(user().accountId(), user().personId(), enrolment,
				StringUtils.trimAllWhitespace(code));
		if (codes.isEmpty()) {
			throw FactorCheck.wrong();
		}
		return codes;
	}

	/**
	 * Puts new recovery codes in the place of the old.
	 * @return the codes, to be shown once
	 * @throws RuleViolation on the field {@code code} if it is wrong
	 */
	public List<String> renewCodes(String code) {
		this.check.require(user().accountId(), user().personId(), code);
		return this.book.renewCodes(user().accountId(), user().personId());
	}

	/**
	 * Does without a second factor from now on.
	 * @throws RuleViolation if the code is wrong, or the user may not be without one
	 */
	public void remove(String code) {
		if (isRequired()) {
			throw RuleViolation.of("security.rule.factor-required");
		}
		this.check.require(user().accountId(), user().personId(), code);
		this.book.remove(user().accountId(), user().personId(), AccountEventKind.FACTOR_REMOVED);
	}

	private SignedInUser user() {
		return this.currentUser.require();
	}

}
