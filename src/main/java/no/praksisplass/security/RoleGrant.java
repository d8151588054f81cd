package no.praksisplass.security;

import java.util.Optional;
import java.util.UUID;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.UniversityId;

/**
 * A role that an account holds.
 *
 * @param role the role
 * @param university where it is held; present exactly when the role is held at one
 * university
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

	/**
	 * The grant that a {@link #key()} names.
	 * @throws NotFoundException if it names none
	 */
	public static RoleGrant ofKey(String key) {
		try {
			String[] parts = key.split(":", 2);
			return new RoleGrant(Role.valueOf(parts[0]),
					(parts.length == 1) ? Optional.empty() : Optional.of(new UniversityId(UUID.fromString(parts[1]))));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException("role", key);
		}
	}

	/** What a form sends for it. */
	public String key() {
		return this.role.name() + this.university.map((id) -> ":" + id).orElse("");
	}

	/** Whether this is the given role at the given university. */
	public boolean is(Role other, UniversityId at) {
		return this.role == other && this.university.filter(at::equals).isPresent();
	}

}
