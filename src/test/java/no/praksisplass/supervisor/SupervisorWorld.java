package no.praksisplass.supervisor;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.practice.NewPractice;
import no.praksisplass.practice.Practices;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.CourseSettings;
import no.praksisplass.university.PeriodSettings;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversitySettings;
import org.springframework.stereotype.Component;

/**
 * Builds universities, practices and supervisors for tests, through the features' own
 * services.
 */
@Component
public class SupervisorWorld {

	/** Long enough from now that deadlines lie ahead. */
	public static final LocalDate MONDAY = LocalDate.of(2099, 1, 5);

	private final Universities universities;

	private final Periods periods;

	private final Practices practices;

	private final Supervisors supervisors;

	private final Persons persons;

	private final Clock clock;

	SupervisorWorld(Universities universities, Periods periods, Practices practices, Supervisors supervisors,
			Persons persons, Clock clock) {
		this.universities = universities;
		this.periods = periods;
		this.practices = practices;
		this.supervisors = supervisors;
		this.persons = persons;
		this.clock = clock;
	}

	/** A university with one course. */
	public School school(String code) {
		return SystemAccess.call(() -> {
			UniversityId id = this.universities
				.create(new UniversitySettings(code, "Universitetet " + code, "praksisveileder"))
				.id();
			CourseId course = this.universities
				.create(id, new CourseSettings("MED" + code, "Allmennmedisin", 4, Arena.GP_OFFICE))
				.id();
			return new School(id, course);
		});
	}

	/** Four weeks from this Monday, whose deadline is an hour ahead. */
	public PeriodId period(School school, String name, LocalDate monday) {
		return period(school, name, monday, Arena.GP_OFFICE, Duration.ofHours(1));
	}

	/**
	 * Four weeks from this Monday, whose deadline is so long ahead, or past if negative.
	 */
	public PeriodId period(School school, String name, LocalDate monday, Arena arena, Duration untilDeadline) {
		return SystemAccess.call(
				() -> this.periods
					.create(school.id(),
							new PeriodSettings(school.course(), name, new DateRange(monday, monday.plusDays(25)), 4,
									arena, 10, this.clock.instant().plus(untilDeadline)))
					.id());
	}

	/** A practice in Bergen with two rooms. */
	public PracticeId practice(String name) {
		return SystemAccess.call(() -> this.practices.create(new NewPractice(name, null, Arena.GP_OFFICE, null, null,
				null, "4601", null, 2, false, null, false, false, null, null, null)));
	}

	/** A supervisor with two students at a time who can sign in. */
	public Doctor doctor(String familyName, PracticeId practice) {
		return SystemAccess.call(() -> {
			PersonId person = this.persons.create(new NewPerson("Kari", familyName, null, null));
			SupervisorId id = this.supervisors
				.bulkCreate(List
					.of(new NewSupervisor(person, practice, null, true, Employment.SELF_EMPLOYED, true, 2, null, null)))
				.get(0);
			return new Doctor(id, person, user(person, Set.of(RoleGrant.of(Role.SUPERVISOR))));
		});
	}

	/** A coordinator of the school. */
	public SignedInUser coordinator(School school) {
		PersonId person = SystemAccess
			.call(() -> this.persons.create(new NewPerson("Kristin", "Koordinator", null, null)));
		return user(person, Set.of(RoleGrant.at(school.id(), Role.COORDINATOR)));
	}

	private static SignedInUser user(PersonId person, Set<RoleGrant> grants) {
		return new SignedInUser(AccountId.random(), person, "test", "Test Testesen", Locale.forLanguageTag("nb"), true,
				grants, null);
	}

	/** A university with its course. */
	public record School(UniversityId id, CourseId course) {
	}

	/** A supervisor who can sign in. */
	public record Doctor(SupervisorId id, PersonId person, SignedInUser user) {
	}

}
