package no.praksisplass.security.domain.factor;

import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import no.praksisplass.security.domain.signin.AttemptLimit;
import no.praksisplass.security.domain.signin.SignInThrottle;
import no.praksisplass.security.domain.signin.TooManyAttempts;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;

/**
 * Checks a code that was typed, but not too often. It is counted before it is looked at
 * and in a transaction of its own, so that many at once do not slip through.
 */
@Component
class FactorCheck {

	private static final Pattern APP = Pattern.compile("[0-9]{6}");

	private final FactorBook book;

	private final SignInThrottle throttle;

	FactorCheck(FactorBook book, SignInThrottle throttle) {
		this.book = book;
		this.throttle = throttle;
	}

	/**
	 * Takes a code of the app or a recovery code, once. A recovery code cannot be
	 * guessed, so it works also when too many wrong codes were typed.
	 * @throws RuleViolation on the field {@code code} if it is wrong or was used, or too
	 * many were
	 */
	void require(AccountId account, PersonId owner, String typed) {
		String code = StringUtils.trimAllWhitespace(typed);
		if (!(APP.matcher(code).matches() ? isOfApp(account, code) : this.book.recover(account, owner, code))) {
			throw wrong();
		}
	}

	/** What a wrong code is answered with. */
	static RuleViolation wrong() {
		return RuleViolation.onField("code", "security.rule.factor-code");
	}

	private boolean isOfApp(AccountId account, String code) {
		try {
			this.throttle.attempt(AttemptLimit.FACTOR, account.toString());
		}
		catch (TooManyAttempts ex) {
			throw RuleViolation.onField("code", "security.rule.factor-too-many");
		}
		boolean taken = this.book.take(account, code);
		if (taken) {
			this.throttle.succeeded(AttemptLimit.FACTOR, account.toString());
		}
		return taken;
	}

}
