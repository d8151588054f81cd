package no.praksisplass.honorarium;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import no.praksisplass.honorarium.domain.rate.HonorariumRates;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.round.RoundView;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.HonorariumId;
import no.praksisplass.shared.HonorariumRateId;
import no.praksisplass.shared.Money;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.university.PeriodSettings;
import no.praksisplass.university.Periods;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A university whose four weeks of practice are over, for tests of what that costs. */
@Component
public class HonorariumWorld {

	private final StudentWorld students;

	private final Periods periods;

	private final HonorariumRates rates;

	private final Persons persons;

	private final JdbcClient jdbc;

	private final Clock clock;

	HonorariumWorld(StudentWorld students, Periods periods, HonorariumRates rates, Persons persons, JdbcClient jdbc,
			Clock clock) {
		this.students = students;
		this.periods = periods;
		this.rates = rates;
		this.persons = persons;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A university with finance officers and a period of four weeks that has ended. */
	public Scene begin(String code) {
		return begin(this.students.school(code), code);
	}

	/** The same at a university that is there. */
	public Scene begin(School school, String code) {
		LocalDate monday = LocalDate.now(this.clock).with(TemporalAdjusters.previous(DayOfWeek.MONDAY)).minusWeeks(8);
		PeriodId period = SystemAccess.call(() -> this.periods
			.create(school.id(),
					new PeriodSettings(school.course(), "Høst " + code, new DateRange(monday, monday.plusDays(25)), 4,
							Arena.GP_OFFICE, 10, this.clock.instant().minus(Duration.ofDays(100))))
			.id());
		RoundView round = this.students.round(school, "Runde " + code, Duration.ofDays(-90), period);
		return new Scene(school, period, round, monday, this.students.coordinator(school), officer(school, "Oda"),
				officer(school, "Per"));
	}

	/** A practice with a supervisor. */
	public Office office(String name) {
		return this.students.office(name, "4601", Answer.YES, 2);
	}

	/** The supervisor. */
	public SignedInUser doctor(Office office) {
		return this.students.doctor(office);
	}

	/** A student who has had the period with the supervisor. */
	public PlacementId placed(Scene world, Office office, String number) {
		Pupil pupil = this.students.pupil(world.school(), number, "Student" + number, world.period());
		return placed(world, office, pupil.id().value());
	}

	/** The student, placed with a supervisor. */
	public PlacementId placed(Scene world, Office office, UUID student) {
		PlacementId id = PlacementId.random();
		this.jdbc
			.sql("""
					INSERT INTO placement (id, version, university_id, round_id, run_number, student_id, supervisor_id,
					  practice_id, period_id, starts_on, ends_on, status, published_by, published_at)
					VALUES (:id, 0, :university, :round, 1, :student, :supervisor, :practice, :period, :from, :to, 'PUBLISHED',
					  :by, now() - interval '100 days')""")
			.param("id", id.value())
			.param("university", world.school().id().value())
			.param("round", world.round().id().value())
			.param("student", student)
			.param("supervisor", office.supervisor().value())
			.param("practice", office.practice().value())
			.param("period", world.period().value())
			.param("from", Date.valueOf(world.monday()))
			.param("to", Date.valueOf(world.monday().plusDays(25)))
			.param("by", world.coordinator().personId().value())
			.update();
		return id;
	}

	/** A rate from long ago on. */
	public HonorariumRateId rate(Scene world, RateKind kind, String kroner) {
		return as(world.finance(),
				() -> this.rates.create(world.school().id(), rate(kind, kroner, world.monday().minusYears(1))));
	}

	/** What such a rate says. */
	public static RateSettings rate(RateKind kind, String kroner, LocalDate from) {
		return new RateSettings(kind, new Money(new BigDecimal(kroner)), from, null, "2026/77", "Styret", false);
	}

	/** The honoraria of a placement that stand, by number. */
	public List<Standing> standing(PlacementId placement) {
		return this.jdbc.sql("""
				SELECT h.id, h.version, h.number, h.status, h.days_without_rate, coalesce(sum(l.amount), 0) AS amount
				FROM honorarium h LEFT JOIN honorarium_line l ON l.honorarium_id = h.id
				WHERE h.placement_id = :placement GROUP BY h.id ORDER BY h.number
				""").param("placement", placement.value()).query(Standing.class).list();
	}

	/** The last of them. */
	public Standing last(PlacementId placement) {
		List<Standing> all = standing(placement);
		return all.get(all.size() - 1);
	}

	/** A finance officer of the university. */
	public SignedInUser officer(School school, String name) {
		PersonId person = SystemAccess.call(() -> this.persons.create(new NewPerson(name, "Økonomi", null, null)));
		return user(person, RoleGrant.at(school.id(), Role.FINANCE));
	}

	/** The person with roles. */
	public static SignedInUser user(PersonId person, RoleGrant... grants) {
		return new SignedInUser(AccountId.random(), person, "x", "X", Locale.forLanguageTag("nb"), true,
				List.of(grants), null);
	}

	/** Does something as somebody. */
	public static <T> T as(SignedInUser user, Supplier<T> act) {
		AtomicReference<T> answer = new AtomicReference<>();
		SystemAccess.runAs(user, () -> answer.set(act.get()));
		return answer.get();
	}

	/**
	 * A university with money matters.
	 *
	 * @param school the university
	 * @param period its period, which is over
	 * @param round the period's round
	 * @param monday the first day of the period
	 * @param coordinator who checks
	 * @param finance who approves
	 * @param second another one who can
	 */
	public record Scene(School school, PeriodId period, RoundView round, LocalDate monday, SignedInUser coordinator,
			SignedInUser finance, SignedInUser second) {
	}

	/** An honorarium as it stands. */
	public record Standing(UUID id, long version, int number, HonorariumStatus status, int daysWithoutRate,
			BigDecimal amount) {

		public HonorariumId honorarium() {
			return new HonorariumId(this.id);
		}

	}

}
