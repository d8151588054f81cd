package no.praksisplass.security;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.person.PersonView;
import no.praksisplass.shared.AccountId;

/**
 * An account as it is shown.
 *
 * @param id which account
 * @param person whose it is
 * @param username the name to sign in with
 * @param enabled whether it can be used
 * @param hasPassword whether a password has been set
 * @param language the language chosen for its pages: nb, nn or en; empty until one was
 * chosen
 * @param grants the roles it holds
 * @param version for noticing that somebody else changed it meanwhile
 */
public record AccountView(AccountId id, PersonView person, String username, boolean enabled, boolean hasPassword,
		Optional<Locale> language, Set<RoleGrant> grants, long version) {
}
