package no.praksisplass.security.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.security.AccountView;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.UniversityDirectory;
import no.praksisplass.security.domain.history.AccountEventKind;
import no.praksisplass.security.domain.history.AccountEventView;
import no.praksisplass.security.domain.history.AccountHistory;
import no.praksisplass.security.domain.list.AccountFilter;
import no.praksisplass.security.domain.list.AccountQueries;
import no.praksisplass.security.domain.list.AccountRow;
import no.praksisplass.security.domain.list.AccountSummary;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts beside granting roles. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class AccountAdministration {

	private final AccountRepository accounts;

	private final AccountQueries queries;

	private final Accounts opening;

	private final Persons persons;

	private final Administrators administrators;

	private final UniversityDirectory universities;

	private final SessionEnder sessions;

	private final AccountHistory history;

	AccountAdministration(AccountRepository accounts, AccountQueries queries, Accounts opening, Persons persons,
			Administrators administrators, UniversityDirectory universities, SessionEnder sessions,
			AccountHistory history) {
		this.accounts = accounts;
		this.queries = queries;
		this.opening = opening;
		this.persons = persons;
		this.administrators = administrators;
		this.universities = universities;
		this.sessions = sessions;
		this.history = history;
	}

	/** A page of the accounts, sorted by {@code name} or {@code username}. */
	public Page<AccountRow> list(AccountFilter filter, Pageable page) {
		return this.queries.list(filter, page);
	}

	/** Figures about all accounts. */
	public AccountSummary summary() {
		return this.queries.summary();
	}

	/**
	 * @throws NotFoundException if there is no such account
	 */
	public AccountView show(AccountId id) {
		return this.opening.find(id).orElseThrow(() -> new NotFoundException("account", id));
	}

	/**
	 * @throws NotFoundException if there is no such person
	 */
	public PersonView person(PersonId id) {
		return this.persons.find(id).orElseThrow(() -> new NotFoundException("person", id));
	}

	/**
	 * What was decided about the account, newest first.
	 * @throws NotFoundException if there is no such account
	 */
	public List<AccountEventView> history(AccountId id) {
		return this.history.of(require(id).id());
	}

	/** What the universities are called, in the order of the alphabet. */
	public Map<UniversityId, String> universities() {
		return this.universities.names();
	}

	/** Every role that the account could be granted beside those it holds. */
	public List<RoleGrant> grantable(AccountId id) {
		Set<RoleGrant> held = show(id).grants();
		return Stream.of(Role.values())
			.filter(Role::hasPages)
			.flatMap((role) -> role.needsUniversity()
					? universities().keySet().stream().map((university) -> RoleGrant.at(university, role))
					: Stream.of(RoleGrant.of(role)))
			.filter((grant) -> !held.contains(grant))
			.toList();
	}

	/**
	 * Registers a person and opens an account for them.
	 * @throws RuleViolation if the user name is taken or its shape not allowed
	 */
	@Transactional
	public AccountId create(AccountDetails details) {
		return create(this.persons.create(details.person()), details);
	}

	/**
	 * Opens an account for somebody registered already, and corrects name and contact.
	 * @throws RuleViolation if the person has an account, or the name is taken or not
	 * allowed
	 */
	@Transactional
	public AccountId createFor(PersonId person, AccountDetails details) {
		this.persons.update(person, details.person());
		return create(person, details);
	}

	/**
	 * Changes name, contact and user name. After a change of the user name the account's
	 * sessions end.
	 * @throws RuleViolation if the user name is taken or its shape not allowed
	 */
	@Transactional
	public void update(AccountId id, long version, AccountDetails details) {
		Account account = require(id);
		account.requireVersion(version);
		Username renamed = Username.of(details.username());
		if (!renamed.value().equals(account.username())) {
			if (this.accounts.existsByUsername(renamed.value())) {
				throw RuleViolation.onField("username", "security.rule.username-taken", renamed.value());
			}
			this.sessions.endAll(account.username());
			account.rename(renamed);
		}
		this.persons.update(account.person(), details.person());
	}

	/**
	 * Closes the account and ends its sessions.
	 * @throws RuleViolation if it is the last administrator's
	 */
	@Transactional
	public void disable(AccountId id) {
		Account account = require(id);
		if (account.holds(Role.ADMIN)) {
			this.administrators.requireAnotherThan(account, Role.ADMIN);
		}
		if (account.disable()) {
			this.history.record(id, AccountEventKind.CLOSED);
		}
		this.sessions.endAll(account.username());
	}

	/** Opens a closed account again. */
	@Transactional
	public void enable(AccountId id) {
		if (require(id).enable()) {
			this.history.record(id, AccountEventKind.REOPENED);
		}
	}

	private AccountId create(PersonId person, AccountDetails details) {
		return this.opening.open(new NewAccount(person, details.username(), null, Set.of()));
	}

	private Account require(AccountId id) {
		return this.accounts.findById(id.value()).orElseThrow(() -> new NotFoundException("account", id));
	}

}
