package no.praksisplass.security;

import java.util.Optional;

import no.praksisplass.shared.UniversityId;

/**
 * A role that an account holds.
 *
 * @param role the role
 * @param university where it is held; present exactly when the role is held at one university
 */
public record RoleGrant(Role role, Optional<UniversityId> university) {

	public RoleGrant {
		if (role.needsUniversity() != university.isPresent()) {
			throw new IllegalArgumentException(role + " at " + university);
		}
	}

	/** A role in the whole installation. */
	public static RoleGrant of(Role role) {
		return new RoleGrant(role, Optional.empty());
	}

	/** A role at one university. */
	public static RoleGrant at(UniversityId university, Role role) {
		return new RoleGrant(role, Optional.of(university));
	}

	/** Whether this is the given role at the given university. */
	public boolean is(Role other, UniversityId at) {
		return this.role == other && this.university.filter(at::equals).isPresent();
	}

}
