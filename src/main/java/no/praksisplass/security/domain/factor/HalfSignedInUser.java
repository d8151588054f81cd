package no.praksisplass.security.domain.factor;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;

/**
 * Somebody who has shown the first factor and not the second. This is no
 * {@link SignedInUser} and has no role, so that whatever asks for one finds nobody.
 *
 * @param account the account
 * @param person whose it is
 * @param name the account's name
 * @param since when the first factor was shown
 */
public record HalfSignedInUser(UUID account, UUID person, String name,
		Instant since) implements AuthenticatedPrincipal, Serializable {

	/** How long the second factor may take. */
	private static final Duration PATIENCE = Duration.ofMinutes(15);

	static Authentication of(SignedInUser user, Instant now) {
		HalfSignedInUser half = new HalfSignedInUser(user.accountId().value(), user.personId().value(),
				user.getUsername(), now);
		return UsernamePasswordAuthenticationToken.authenticated(half, null,
				AuthorityUtils.createAuthorityList("SECOND_FACTOR_MISSING"));
	}

	/** Who shows the second factor in this request, if somebody does. */
	public static Optional<HalfSignedInUser> current() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.map(Authentication::getPrincipal)
			.filter(HalfSignedInUser.class::isInstance)
			.map(HalfSignedInUser.class::cast);
	}

	AccountId accountId() {
		return new AccountId(this.account);
	}

	PersonId personId() {
		return new PersonId(this.person);
	}

	/** Whether the first factor was shown so long ago that it is to be shown again. */
	public boolean isLate(Instant now) {
		return now.isAfter(this.since.plus(PATIENCE));
	}

	@Override
	public String getName() {
		return this.name;
	}

}
