package no.praksisplass.security.domain.list;

import java.util.Optional;

import no.praksisplass.security.Role;
import no.praksisplass.shared.UniversityId;

/**
 * Which accounts a list shows.
 *
 * @param text part of the name, the user name or the e-mail address; empty for all
 * @param role a role held
 * @param university where a role is held
 * @param missing shows people who have no account, instead of accounts
 */
public record AccountFilter(String text, Optional<Role> role, Optional<UniversityId> university, boolean missing) {
}
