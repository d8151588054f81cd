package no.praksisplass.security.domain.factor;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

import no.praksisplass.security.Role;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.domain.factor.FactorProperties.Mode;
import no.praksisplass.shared.RuleViolation;

/**
 * The second factor at sign-in. It begins no transaction: a wrong code must stay counted.
 */
@Service
public class SecondFactors {

	/** Who decides about others. */
	private static final Set<Role> DECIDING = EnumSet.of(Role.ADMIN, Role.COORDINATOR, Role.FINANCE);

	private final FactorProperties properties;

	private final FactorStore store;

	private final FactorBook book;

	private final FactorCheck check;

	private final UserDetailsService users;

	private final Clock clock;

	SecondFactors(FactorProperties properties, FactorStore store, FactorBook book, FactorCheck check,
			UserDetailsService users, Clock clock) {
		this.properties = properties;
		this.store = store;
		this.book = book;
		this.check = check;
		this.users = users;
		this.clock = clock;
	}

	/**
	 * What becomes of somebody who has shown the first factor: who needs a second one, or
	 * has one, is signed in by half.
	 */
	public Authentication afterFirst(Authentication first) {
		return (first.getPrincipal() instanceof SignedInUser user && isWanted(user))
				? HalfSignedInUser.of(user, this.clock.instant()) : first;
	}

	/** Whether the user may not be without one. */
	public boolean isRequired(SignedInUser user) {
		return this.properties.secondFactor() == Mode.REQUIRED && user.roles().stream().anyMatch(DECIDING::contains);
	}

	/** Whether the user by half has one to show; else it is to be set up. */
	public boolean isEnrolled(HalfSignedInUser half) {
		return this.store.state(half.accountId()).isPresent();
	}

	/**
	 * Takes the second factor.
	 * @return the user, now signed in wholly
	 * @throws RuleViolation on the field {@code code} if it is wrong
	 */
	public SignedInUser show(HalfSignedInUser half, String code) {
		this.check.require(half.accountId(), half.personId(), code);
		return user(half);
	}

	/**
	 * Takes the factor into use.
	 * @return recovery codes, to be shown once
	 * @throws RuleViolation on the field {@code code} if it is wrong
	 */
	public List<String> confirm(HalfSignedInUser half, Enrolment enrolment, String code) {
		List<String> codes = this.book.confirm(half.accountId(), half.personId(), enrolment,
				StringUtils.trimAllWhitespace(code));
		if (codes.isEmpty()) {
			throw FactorCheck.wrong();
		}
		return codes;
	}

	/** The user, with the roles held now, unless the account was closed meanwhile. */
	public SignedInUser user(HalfSignedInUser half) {
		SignedInUser user = (SignedInUser) this.users.loadUserByUsername(half.name());
		new AccountStatusUserDetailsChecker().check(user);
		user.eraseCredentials();
		return user;
	}

	private boolean isWanted(SignedInUser user) {
		return isRequired(user) || this.store.state(user.accountId()).isPresent();
	}

}
