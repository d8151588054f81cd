package no.praksisplass.security.domain.provider;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.HprRegister;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.domain.factor.SecondFactors;
import no.praksisplass.security.domain.history.AccountEventKind;
import no.praksisplass.security.domain.history.AccountHistory;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receives people whom a provider vouches for. Who is linked to an account is signed in;
 * who is not is asked first, so that nobody comes into somebody else's account because a
 * name was given to another or a number mistyped.
 */
@Service
public class Arrivals {

	private final IdentityStore store;

	private final ProviderProperties properties;

	private final ObjectProvider<HprRegister> register;

	private final UserDetailsService users;

	private final SecondFactors factors;

	private final AccountHistory history;

	private final CurrentUser currentUser;

	private final Clock clock;

	Arrivals(IdentityStore store, ProviderProperties properties, ObjectProvider<HprRegister> register,
			UserDetailsService users, SecondFactors factors, AccountHistory history, CurrentUser currentUser,
			Clock clock) {
		this.store = store;
		this.properties = properties;
		this.register = register;
		this.users = users;
		this.factors = factors;
		this.history = history;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * What becomes of somebody whom a provider vouches for.
	 * @throws DisabledException if the account is closed
	 */
	public Authentication arrive(VouchedIdentity identity) {
		Optional<AccountId> linked = this.store.linked(identity.issuer(), identity.subject());
		if (linked.isPresent()) {
			return signIn(linked.get(), identity);
		}
		Optional<AccountId> offered = offer(identity);
		offered.ifPresent(this::user);
		return UnlinkedUser.of(identity, offered, this.clock.instant());
	}

	/** Whose account is offered. */
	public Optional<SignedInUser> offered(UnlinkedUser arrived) {
		return arrived.offered().map(this::user);
	}

	/**
	 * Links the account that was offered, and signs in.
	 * @throws RuleViolation if none was offered, or one of the two was linked meanwhile
	 */
	@Transactional
	public Authentication confirm(UnlinkedUser arrived) {
		AccountId account = arrived.offered().orElseThrow(() -> RuleViolation.of("security.rule.identity-unknown"));
		SignedInUser user = user(account);
		if (!this.store.link(account, arrived.identity())) {
			throw RuleViolation.of("security.rule.identity-taken");
		}
		this.history.record(account, AccountEventKind.IDENTITY_LINKED, user.personId());
		return signIn(account, arrived.identity());
	}

	/** Two factors are asked for here, unless the provider asked for them. */
	private Authentication signIn(AccountId account, VouchedIdentity identity) {
		SignedInUser user = user(account);
		Authentication whole = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
		return identity.strong() ? whole : this.factors.afterFirst(whole);
	}

	/**
	 * The account of whoever is signed in and comes back from the provider, else the one
	 * that what is vouched for points to. One that is linked to somebody else there is
	 * not offered: the name was given to another.
	 */
	private Optional<AccountId> offer(VouchedIdentity identity) {
		Optional<AccountId> present = this.currentUser.find().map(SignedInUser::accountId);
		return present.or(() -> identity.vouched().flatMap((value) -> pointedTo(identity.provider(), value)))
			.filter((account) -> !this.store.isTaken(account, identity.issuer()));
	}

	private Optional<AccountId> pointedTo(String provider, String value) {
		return switch (this.properties.require(provider).identity()) {
			case PRINCIPAL_NAME -> this.store.named(value);
			case HPR_NUMBER -> {
				List<PersonId> people = this.register.stream()
					.flatMap((each) -> each.findByHprNumber(value).stream())
					.toList();
				yield (people.size() == 1) ? this.store.ofPerson(people.get(0)) : Optional.empty();
			}
		};
	}

	private SignedInUser user(AccountId account) {
		SignedInUser user = (SignedInUser) this.users.loadUserByUsername(this.store.username(account));
		new AccountStatusUserDetailsChecker().check(user);
		user.eraseCredentials();
		return user;
	}

}
