package no.praksisplass.security.domain;

import java.util.Set;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;

/**
 * Who may give and take which role: an administrator every one, a coordinator that of
 * students at the own universities, of supervisors and of practice managers.
 */
@Component
class GrantPolicy {

	private final CurrentUser currentUser;

	GrantPolicy(CurrentUser currentUser) {
		this.currentUser = currentUser;
	}

	/**
	 * @throws AccessDeniedException if one of the roles is not the current user's to
	 * decide on
	 */
	void requireMayDecideOn(Set<RoleGrant> grants) {
		if (!isAdministrator() && !grants.stream().allMatch(this::isCoordinatorsToGive)) {
			throw new AccessDeniedException(
					"a coordinator decides on own students, supervisors and practice managers only");
		}
	}

	/**
	 * @throws AccessDeniedException if the current user is no administrator
	 */
	void requireAdministrator() {
		if (!isAdministrator()) {
			throw new AccessDeniedException("only an administrator replaces a password that was set");
		}
	}

	private boolean isAdministrator() {
		return this.currentUser.isSystem() || this.currentUser.find()
			.map(SignedInUser::roles)
			.filter((held) -> held.contains(Role.ADMIN))
			.isPresent();
	}

	private boolean isCoordinatorsToGive(RoleGrant grant) {
		return grant.role() == Role.SUPERVISOR || grant.role() == Role.PRACTICE_MANAGER || (grant.role() == Role.STUDENT
				&& grant.university().filter(this.currentUser.coordinated()::contains).isPresent());
	}

}
