package no.praksisplass.security;

import java.util.Optional;

import no.praksisplass.shared.UniversityId;

/**
 * A role, with its university, that the user can take in the navigation.
 *
 * @param role the role
 * @param university where it is held, if at one university
 * @param universityName what users call that university
 * @param chosen whether the page at hand is seen from here
 */
public record Seat(Role role, Optional<UniversityId> university, Optional<String> universityName, boolean chosen) {

	/** What a form sends to choose this seat. */
	public String key() {
		return new RoleGrant(this.role, this.university).key();
	}

}
