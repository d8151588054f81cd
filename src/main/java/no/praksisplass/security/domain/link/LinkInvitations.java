package no.praksisplass.security.domain.link;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.security.AccountView;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignInLink;
import no.praksisplass.security.SignInLinks;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;

/** Brings people in who were sent a message. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'COORDINATOR', 'SYSTEM')")
class LinkInvitations implements SignInLinks {

	private final Accounts accounts;

	private final Persons persons;

	private final LinkStore store;

	private final LinkIssuer issuer;

	LinkInvitations(Accounts accounts, Persons persons, LinkStore store, LinkIssuer issuer) {
		this.accounts = accounts;
		this.persons = persons;
		this.store = store;
		this.issuer = issuer;
	}

	@Override
	@Transactional
	public SignInLink invite(PersonId person, RoleGrant role, Duration lifetime) {
		if (lifetime.isNegative() || lifetime.isZero() || lifetime.compareTo(INVITATION) > 0) {
			throw new IllegalArgumentException("an invitation waits at most " + INVITATION + ", not " + lifetime);
		}
		AccountId account = this.accounts.findByPerson(person)
			.map((found) -> requireOpen(found).id())
			.orElseGet(() -> open(person, role));
		this.accounts.grant(account, role);
		return this.issuer.invitation(account, lifetime);
	}

	private static AccountView requireOpen(AccountView account) {
		if (!account.enabled()) {
			throw RuleViolation.of("security.rule.account-closed", account.person().name());
		}
		return account;
	}

	private AccountId open(PersonId id, RoleGrant role) {
		PersonView person = this.persons.find(id).orElseThrow(() -> new NotFoundException("person", id));
		return this.accounts.open(new NewAccount(id, username(person), null, Set.of(role)));
	}

	/**
	 * The e-mail address, unless it is another account's name or has letters that a name
	 * may not have. The owner comes by links and need not know it.
	 */
	private String username(PersonView person) {
		String email = (person.email() != null) ? person.email().toLowerCase(Locale.ROOT) : "";
		return this.store.canBeName(email) ? email : "person-" + person.id();
	}

}
