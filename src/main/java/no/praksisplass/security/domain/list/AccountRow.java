package no.praksisplass.security.domain.list;

import java.util.Optional;
import java.util.Set;

import no.praksisplass.security.RoleGrant;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;

/**
 * A line of the list of accounts.
 *
 * @param person who it is
 * @param name family name first
 * @param account the account, if the person has one
 * @param username its name, or empty
 * @param enabled whether it can be used
 * @param hasPassword whether a password has been set
 * @param grants the roles it holds
 */
public record AccountRow(PersonId person, String name, Optional<AccountId> account, String username, boolean enabled,
		boolean hasPassword, Set<RoleGrant> grants) {
}
