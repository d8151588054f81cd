package no.praksisplass.security.domain;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.security.SignedInUser;

/** Finds the account that somebody wants to sign in with. */
@Service
class AccountUserDetails implements UserDetailsService {

	private final AccountRepository accounts;

	private final Persons persons;

	private final Passwords passwords;

	AccountUserDetails(AccountRepository accounts, Persons persons, Passwords passwords) {
		this.accounts = accounts;
		this.persons = persons;
		this.passwords = passwords;
	}

	@Override
	@Transactional(readOnly = true)
	public UserDetails loadUserByUsername(String typed) {
		return Username.tryOf(typed)
			.flatMap((username) -> this.accounts.findByUsername(username.value()))
			.map(this::user)
			.orElseThrow(() -> UsernameNotFoundException.fromUsername(typed));
	}

	private SignedInUser user(Account account) {
		String name = this.persons.find(account.person()).map(PersonView::name).orElse(account.username());
		return account.user(name, account.passwordHash().orElseGet(this.passwords::unguessable));
	}

}
