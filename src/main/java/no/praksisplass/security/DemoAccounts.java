package no.praksisplass.security;

import java.util.List;

/** Accounts that the sign-in page lists. Only the demo profile has such a bean. */
public interface DemoAccounts {

	/** The accounts to list, in this order. */
	List<DemoAccount> list();

	/**
	 * An account with a password that everybody may know.
	 *
	 * @param username the name to sign in with
	 * @param password the password
	 * @param descriptionMessageKey message that says who this is
	 */
	record DemoAccount(String username, String password, String descriptionMessageKey) {
	}

}
