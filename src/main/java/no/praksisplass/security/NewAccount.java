package no.praksisplass.security;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.praksisplass.shared.PersonId;

/**
 * An account to open.
 *
 * @param person whose it is; one account per person
 * @param username the name to sign in with, stored in lower case
 * @param rawPassword the first password; without one the account is entered by a one-time
 * token
 * @param grants the roles it has from the start
 */
public record NewAccount(PersonId person, String username, @Nullable String rawPassword, Set<RoleGrant> grants) {

	public NewAccount {
		grants = Set.copyOf(grants);
	}

	@Override
	public String toString() {
		return this.username;
	}

}
