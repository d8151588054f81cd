package no.praksisplass.security;

import java.util.List;
import java.util.Optional;

import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;

/**
 * Opens accounts and says what they may do. Administrators may do all of it; a
 * coordinator may open accounts for, and grant and revoke, students at the own
 * university, supervisors and practice managers.
 */
public interface Accounts {

	/**
	 * Opens an account.
	 * @throws RuleViolation if the person has one, the name is taken or too odd, the
	 * password too weak or a role cannot be granted
	 */
	AccountId open(NewAccount account);

	/**
	 * Opens many accounts that share one first password, hashed once; for trial data
	 * only. Passwords in the accounts themselves are ignored. The answer is in the order
	 * given.
	 */
	List<AccountId> openAll(List<NewAccount> accounts, String sharedPassword);

	/**
	 * Grants a role; without effect if it is held already.
	 * @throws RuleViolation if the role has no pages
	 */
	void grant(AccountId account, RoleGrant grant);

	/**
	 * Takes a role away; without effect if it is not held. Sessions of the account end.
	 * @throws RuleViolation if it is the last administrator's
	 */
	void revoke(AccountId account, RoleGrant grant);

	/** The account, if there is one. */
	Optional<AccountView> find(AccountId account);

	/** The person's account, if there is one. */
	Optional<AccountView> findByPerson(PersonId person);

	/**
	 * Makes a token with which a password is set once, within 72 hours. An earlier unused
	 * one stops working.
	 * @throws NotFoundException if there is no such account
	 */
	PasswordToken issuePasswordToken(AccountId account);

}
