package no.praksisplass.security.domain.provider;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Somebody whom a provider vouches for and who is linked to no account yet. This is no
 * {@link SignedInUser} and has no role, so that whatever asks for one finds nobody.
 *
 * @param identity who it is there
 * @param account the account that is offered; absent where nothing points to one
 * @param since when the provider vouched
 */
public record UnlinkedUser(VouchedIdentity identity, @Nullable UUID account,
		Instant since) implements AuthenticatedPrincipal, Serializable {

	/** How long the answer may take. */
	private static final Duration PATIENCE = Duration.ofMinutes(15);

	static Authentication of(VouchedIdentity identity, Optional<AccountId> account, Instant now) {
		UnlinkedUser user = new UnlinkedUser(identity, account.map(AccountId::value).orElse(null), now);
		return UsernamePasswordAuthenticationToken.authenticated(user, null,
				AuthorityUtils.createAuthorityList("LINK_MISSING"));
	}

	/** Who is asked in this request, if somebody is. */
	public static Optional<UnlinkedUser> current() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.map(Authentication::getPrincipal)
			.filter(UnlinkedUser.class::isInstance)
			.map(UnlinkedUser.class::cast);
	}

	/** The account that is offered. */
	public Optional<AccountId> offered() {
		return Optional.ofNullable(this.account).map(AccountId::new);
	}

	/** Whether the provider vouched so long ago that it is to do so again. */
	public boolean isLate(Instant now) {
		return now.isAfter(this.since.plus(PATIENCE));
	}

	/** What no account is called. */
	@Override
	public String getName() {
		return "?";
	}

}
