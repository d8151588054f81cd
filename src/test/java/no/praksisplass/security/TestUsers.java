package no.praksisplass.security;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;

/**
 * Users that exist in no database, for requests
 * {@code .with(user(TestUsers.administrator()))} with Spring Security's
 * {@code SecurityMockMvcRequestPostProcessors.user}.
 */
public final class TestUsers {

	private TestUsers() {
	}

	/** An administrator. */
	public static SignedInUser administrator() {
		return of(PersonId.random(), Set.of(RoleGrant.of(Role.ADMIN)));
	}

	/** A coordinator of these universities. */
	public static SignedInUser coordinatorOf(UniversityId... universities) {
		List<RoleGrant> grants = Arrays.stream(universities)
			.map((university) -> RoleGrant.at(university, Role.COORDINATOR))
			.toList();
		return of(PersonId.random(), Set.copyOf(grants));
	}

	/** The person as a supervisor. */
	public static SignedInUser supervisor(PersonId person) {
		return of(person, Set.of(RoleGrant.of(Role.SUPERVISOR)));
	}

	/** The person as a student of this university. */
	public static SignedInUser student(PersonId person, UniversityId university) {
		return of(person, Set.of(RoleGrant.at(university, Role.STUDENT)));
	}

	/** A person with these roles. */
	public static SignedInUser of(PersonId person, Set<RoleGrant> grants) {
		return new SignedInUser(AccountId.random(), person, "test", "Test Testesen", null, true, grants, null);
	}

}
