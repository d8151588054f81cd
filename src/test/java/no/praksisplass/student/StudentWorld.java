package no.praksisplass.student;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.practice.NewPractice;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.AllocationCriterion;
import no.praksisplass.round.AllocationRule;
import no.praksisplass.round.FairnessRule;
import no.praksisplass.round.RoundSettings;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.Employment;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.NewSupervisor;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.CampusSettings;
import no.praksisplass.university.CourseSettings;
import no.praksisplass.university.PeriodSettings;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversitySettings;
import org.springframework.stereotype.Component;

/**
 * Builds universities, practices and students for tests, through the features' own
 * services.
 */
@Component
public class StudentWorld {

	private final Universities universities;

	private final Periods periods;

	private final Rounds rounds;

	private final Practices practices;

	private final Supervisors supervisors;

	private final Availabilities availabilities;

	private final Persons persons;

	private final Students students;

	private final Clock clock;

	StudentWorld(Universities universities, Periods periods, Rounds rounds, Practices practices,
			Supervisors supervisors, Availabilities availabilities, Persons persons, Students students, Clock clock) {
		this.universities = universities;
		this.periods = periods;
		this.rounds = rounds;
		this.practices = practices;
		this.supervisors = supervisors;
		this.availabilities = availabilities;
		this.persons = persons;
		this.students = students;
		this.clock = clock;
	}

	/** A university with a campus in Bergen and one course. */
	public School school(String code) {
		return SystemAccess.call(() -> {
			UniversityId id = this.universities
				.create(new UniversitySettings(code, "Universitetet " + code, "veileder"))
				.id();
			CampusId campus = this.universities.create(id, new CampusSettings("Årstadvollen", "4601")).id();
			CourseId course = this.universities
				.create(id, new CourseSettings("MED" + code, "Allmennmedisin", 4, Arena.GP_OFFICE))
				.id();
			return new School(id, campus, course);
		});
	}

	/** Four weeks from this day. */
	public PeriodId period(School school, String name, LocalDate from) {
		return SystemAccess.call(
				() -> this.periods
					.create(school.id(),
							new PeriodSettings(school.course(), name, new DateRange(from, from.plusDays(25)), 4,
									Arena.GP_OFFICE, 10, this.clock.instant()))
					.id());
	}

	/**
	 * A round whose wishes close so long from now, or closed so long ago if negative; 3
	 * to 5 wishes.
	 */
	public RoundView round(School school, String name, Duration untilClose, PeriodId... periods) {
		Instant close = this.clock.instant().plus(untilClose);
		RoundSettings settings = new RoundSettings(name, close.minus(Duration.ofDays(30)), close,
				close.plus(Duration.ofDays(14)), 3, 5, AllocationRule.OPTIMAL, false, FairnessRule.TOTAL,
				AllocationCriterion.DEFAULT_ORDER, false, null, Set.of(periods));
		return SystemAccess.call(() -> this.rounds.create(school.id(), settings));
	}

	/** A practice with two rooms and one supervisor who answers so to the periods. */
	public Office office(String name, String municipality, Answer answer, int seats, PeriodId... periods) {
		return SystemAccess.call(() -> {
			PracticeId practice = this.practices.create(new NewPractice(name, null, Arena.GP_OFFICE, null, null, null,
					municipality, null, 2, true, null, true, false, null, null, null));
			PersonId person = person("Veileder", name);
			SupervisorId supervisor = this.supervisors
				.bulkCreate(List
					.of(new NewSupervisor(person, practice, null, true, Employment.SELF_EMPLOYED, true, 3, null, null)))
				.get(0);
			answer(supervisor, person, answer, seats, periods);
			return new Office(practice, supervisor);
		});
	}

	/** The office's supervisor answers so to further periods. */
	public void answer(Office office, Answer answer, int seats, PeriodId... periods) {
		SystemAccess.run(() -> answer(office.supervisor(),
				this.supervisors.find(office.supervisor()).orElseThrow().personId(), answer, seats, periods));
	}

	private void answer(SupervisorId supervisor, PersonId person, Answer answer, int seats, PeriodId... periods) {
		this.availabilities.bulkAnswers(List.of(periods)
			.stream()
			.map((period) -> new NewAnswer(supervisor, period, answer, seats, null, Set.of(), null, person,
					Channel.SELF, this.clock.instant()))
			.toList());
	}

	/** A student who lives in Bergen. */
	public Pupil pupil(School school, String number, String familyName, PeriodId... periods) {
		return pupil(school, number, familyName, Optional.empty(), List.of(), periods);
	}

	/** A student who lives in Bergen, with limits. */
	public Pupil pupil(School school, String number, String familyName, Optional<ConsiderationView> granted,
			List<ConflictView> conflicts, PeriodId... periods) {
		return SystemAccess.call(() -> {
			PersonId person = person("Kari", familyName);
			StudentId id = StudentId.random();
			this.students.bulkCreate(List.of(new NewStudent(id, school.id(), person, number, school.campus(),
					school.course(), "H2023", false, null, Set.of(periods),
					List.of(new NewBase(BaseKind.HOME, "Hjemveien 7", "5003", "BERGEN", "4601", null)), granted,
					conflicts, Map.of())));
			return new Pupil(id, person, user(person, "Kari " + familyName, RoleGrant.at(school.id(), Role.STUDENT)));
		});
	}

	/** The office's supervisor. */
	public SignedInUser doctor(Office office) {
		PersonId person = SystemAccess.call(() -> this.supervisors.find(office.supervisor()).orElseThrow().personId());
		return user(person, "Lege", RoleGrant.of(Role.SUPERVISOR));
	}

	/** A coordinator of the school. */
	public SignedInUser coordinator(School school) {
		PersonId person = SystemAccess.call(() -> person("Kristin", "Koordinator"));
		return user(person, "Kristin Koordinator", RoleGrant.at(school.id(), Role.COORDINATOR));
	}

	private PersonId person(String given, String family) {
		return this.persons.create(new NewPerson(given, family, null, null));
	}

	private static SignedInUser user(PersonId person, String name, RoleGrant grant) {
		return new SignedInUser(AccountId.random(), person, name, name, Locale.forLanguageTag("nb"), true,
				List.of(grant), null);
	}

	/**
	 * A university.
	 *
	 * @param id the university
	 * @param campus its campus
	 * @param course its course
	 */
	public record School(UniversityId id, CampusId campus, CourseId course) {
	}

	/**
	 * A practice with one supervisor.
	 *
	 * @param practice the practice
	 * @param supervisor the supervisor
	 */
	public record Office(PracticeId practice, SupervisorId supervisor) {
	}

	/**
	 * A student who can sign in.
	 *
	 * @param id the student
	 * @param person the person
	 * @param user the user
	 */
	public record Pupil(StudentId id, PersonId person, SignedInUser user) {
	}

}
