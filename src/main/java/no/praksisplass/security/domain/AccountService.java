package no.praksisplass.security.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.person.Persons;
import no.praksisplass.security.AccountView;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.PasswordToken;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.domain.history.AccountEventKind;
import no.praksisplass.security.domain.history.AccountHistory;
import no.praksisplass.security.domain.token.PasswordTokens;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts and changes what they may do. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'COORDINATOR', 'SYSTEM')")
class AccountService implements Accounts {

	private final AccountRepository accounts;

	private final Persons persons;

	private final Passwords passwords;

	private final PasswordTokens tokens;

	private final GrantPolicy policy;

	private final Administrators administrators;

	private final SessionEnder sessions;

	private final AccountHistory history;

	AccountService(AccountRepository accounts, Persons persons, Passwords passwords, PasswordTokens tokens,
			GrantPolicy policy, Administrators administrators, SessionEnder sessions, AccountHistory history) {
		this.accounts = accounts;
		this.persons = persons;
		this.passwords = passwords;
		this.tokens = tokens;
		this.policy = policy;
		this.administrators = administrators;
		this.sessions = sessions;
		this.history = history;
	}

	@Override
	@Transactional
	public AccountId open(NewAccount account) {
		Username username = Username.of(account.username());
		if (this.accounts.existsByUsername(username.value())) {
			throw RuleViolation.onField("username", "security.rule.username-taken", username.value());
		}
		if (this.accounts.existsByPersonId(account.person().value())) {
			throw RuleViolation.of("security.rule.person-has-account");
		}
		Account opened = prepare(account);
		if (account.rawPassword() != null) {
			opened.setPassword(this.passwords.encode(account.rawPassword(), username.value()));
		}
		AccountId id = this.accounts.saveAndFlush(opened).id();
		this.history.record(id, AccountEventKind.OPENED);
		account.grants().forEach((grant) -> this.history.record(id, AccountEventKind.ROLE_GRANTED, grant));
		return id;
	}

	@Override
	@Transactional
	@PreAuthorize("hasRole('SYSTEM')")
	public List<AccountId> openAll(List<NewAccount> newAccounts, String sharedPassword) {
		String encoded = this.passwords.encodeForTrial(sharedPassword);
		List<Account> opened = new ArrayList<>();
		for (NewAccount account : newAccounts) {
			Account prepared = prepare(account);
			prepared.setPassword(encoded);
			opened.add(prepared);
		}
		return this.accounts.saveAll(opened).stream().map(Account::id).toList();
	}

	@Override
	@Transactional
	public void grant(AccountId id, RoleGrant grant) {
		this.policy.requireMayDecideOn(Set.of(grant));
		Account account = require(id);
		if (!account.grants().contains(grant)) {
			account.grant(grant);
			this.history.record(id, AccountEventKind.ROLE_GRANTED, grant);
			this.sessions.endAll(account.username());
		}
	}

	@Override
	@Transactional
	public void revoke(AccountId id, RoleGrant grant) {
		this.policy.requireMayDecideOn(Set.of(grant));
		Account account = require(id);
		if (account.grants().contains(grant)) {
			this.administrators.requireAnotherThan(account, grant.role());
			account.revoke(grant);
			this.history.record(id, AccountEventKind.ROLE_REVOKED, grant);
			this.sessions.endAll(account.username());
		}
	}

	@Override
	public Optional<AccountView> find(AccountId id) {
		return this.accounts.findById(id.value()).map(this::view);
	}

	@Override
	public Optional<AccountView> findByPerson(PersonId person) {
		return this.accounts.findByPersonId(person.value()).map(this::view);
	}

	@Override
	@Transactional
	public PasswordToken issuePasswordToken(AccountId id) {
		Account account = require(id);
		if (account.passwordHash().isPresent()) {
			this.policy.requireAdministrator();
		}
		this.policy.requireMayDecideOn(account.grants());
		this.history.record(id, AccountEventKind.TOKEN_ISSUED);
		return this.tokens.issue(account.id());
	}

	private Account prepare(NewAccount account) {
		this.policy.requireMayDecideOn(account.grants());
		Account prepared = new Account(AccountId.random(), account.person(), Username.of(account.username()));
		account.grants().forEach(prepared::grant);
		return prepared;
	}

	private Account require(AccountId id) {
		return this.accounts.findById(id.value()).orElseThrow(() -> new NotFoundException("account", id));
	}

	private AccountView view(Account account) {
		return account.view(this.persons.find(account.person())
			.orElseThrow(() -> new NotFoundException("person", account.person())));
	}

}
