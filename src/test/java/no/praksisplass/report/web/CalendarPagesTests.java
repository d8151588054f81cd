package no.praksisplass.report.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.OfferedSeat;
import no.praksisplass.matching.PracticeSeats;
import no.praksisplass.matching.UsableSeats;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.report.domain.calendar.CalendarEntry;
import no.praksisplass.report.domain.calendar.CalendarWeek;
import no.praksisplass.report.domain.calendar.YearCalendar;
import no.praksisplass.report.domain.calendar.YearCalendars;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.DateRange;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.ManagerRegistration;
import no.praksisplass.supervisor.NewPause;
import no.praksisplass.supervisor.NewTraineeLoad;
import no.praksisplass.supervisor.Takers;
import no.praksisplass.supervisor.TraineeKind;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The year of a supervisor and of a practice, and that it counts as rounds do. */
@IntegrationTest
@CleanDatabase
class CalendarPagesTests {

	private static final LocalDate MONDAY = AllocationWorld.MONDAY;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private PublicationService publications;

	@Autowired
	private YearCalendars calendars;

	@Autowired
	private UsableSeats usableSeats;

	@Autowired
	private Periods periods;

	@Autowired
	private Availabilities availabilities;

	@Autowired
	private ManagerRegistration managers;

	private Scene bergen;

	private Scene oslo;

	private Office office;

	@BeforeEach
	void make() {
		this.bergen = this.world.scene("uib", 1);
		this.oslo = this.world.scene("uio", 1);
		this.office = this.world.office("Felles", Answer.YES, 2, this.bergen.period(), this.oslo.period());
	}

	@Test
	void countsAsRoundsDo() {
		publish(this.oslo);
		trainee(MONDAY.plusWeeks(1), MONDAY.plusWeeks(1).plusDays(4));
		PeriodView period = this.periods.find(this.bergen.period()).orElseThrow();
		PracticeSeats counted = this.usableSeats.inPeriods(List.of(period)).get(0);
		OfferedSeat seat = counted.seats().get(0);
		List<CalendarWeek> hers = weeks(supervisor(), period.dates());
		List<CalendarWeek> rooms = weeks(practice(), period.dates());
		assertThat(hers).extracting((week) -> week.takers().total()).containsExactly(1, 2, 1, 1);
		assertThat(seat.takers()).isEqualTo(new Takers(1, 0, 1)).isEqualTo(hers.get(1).takers());
		assertThat(hers).extracting((week) -> Objects.requireNonNull(week.free()))
			.containsExactly(1, 0, 1, 1)
			.contains(seat.left());
		assertThat(rooms).extracting((week) -> week.most() - week.takers().total())
			.containsExactly(1, 0, 1, 1)
			.contains(counted.rooms().left());
		assertThat(rooms.get(1).takers()).isEqualTo(counted.rooms().takers());
		assertThat(supervisor().offers().get(0).seat()).isEqualTo(seat);
	}

	@Test
	void tellsWhereMoreIsTakenThanThereIs() {
		publish(this.bergen);
		publish(this.oslo);
		assertThat(supervisor().overfull()).isZero();
		trainee(MONDAY.plusWeeks(2), MONDAY.plusWeeks(2).plusDays(6));
		assertThat(supervisor().weeks()).filteredOn(CalendarWeek::overfull)
			.extracting(CalendarWeek::monday)
			.containsExactly(MONDAY.plusWeeks(2));
		assertThat(practice().overfull()).isEqualTo(1);
		assertThat(supervisor().busy()).extracting((span) -> span.first().monday())
			.containsExactly(MONDAY, MONDAY.plusWeeks(2), MONDAY.plusWeeks(3));
		assertThat(html(this.bergen.coordinator(), supervisorPath())).contains("Én uke er overfylt", "Overfylt</span>");
	}

	@Test
	void namesOwnStudentsAndOnlyCountsOthers() {
		publish(this.bergen);
		publish(this.oslo);
		SystemAccess.run(() -> this.availabilities.bulkPauses(List.of(new NewPause(this.office.supervisor(),
				this.bergen.school().id(), MONDAY.plusWeeks(20), MONDAY.plusWeeks(21), "Permisjon"))));
		for (String path : List.of(supervisorPath(), practicePath())) {
			assertThat(html(this.bergen.coordinator(), path))
				.contains("<svg", "Student1", "Andre universiteter", "Pause", "href=\"/coordinator/periods/")
				.doesNotContain("Permisjon", this.oslo.period().toString(), "Universitetet uio");
		}
		assertThat(AllocationWorld
			.as(this.oslo.coordinator(),
					() -> this.calendars.of(this.oslo.school().id(), this.office.supervisor(), 2099))
			.entries()).extracting(CalendarEntry::kind).containsExactly(CalendarEntry.Kind.STUDENT);
		assertThat(html(this.bergen.coordinator(), supervisorPath()).split("Student1", -1)).hasSize(2);
	}

	@Test
	void theGpSeesAllThatIsHersAndTheManagerNoNames() {
		publish(this.bergen);
		publish(this.oslo);
		SignedInUser doctor = this.world.doctor(this.office);
		assertThat(html(doctor, "/supervisor/calendar?year=2099").split("Student1", -1)).hasSize(3);
		SignedInUser manager = this.bergen.coordinator();
		SystemAccess.run(() -> this.managers.register(this.office.practice(), manager.personId(), manager.personId()));
		YearCalendar calendar = AllocationWorld.as(
				new SignedInUser(AccountId.random(), manager.personId(), "leder", "Leder", Locale.ROOT, true,
						Set.of(RoleGrant.of(Role.PRACTICE_MANAGER)), null),
				() -> this.calendars.managed(this.office.practice(), 2099));
		assertThat(calendar.entries()).hasSize(2).noneMatch((entry) -> entry.name().contains("Student1"));
		assertThat(calendar.offers()).hasSize(2).allMatch((offer) -> offer.seat() == null);
	}

	@Test
	void whatDoesNotExistIsNotFoundAndAQuietYearSaysSo() {
		SignedInUser coordinator = this.bergen.coordinator();
		assertThat(get(coordinator, "/coordinator/supervisors/" + this.office.practice() + "/calendar"))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(coordinator, "/coordinator/practices/" + this.office.supervisor() + "/calendar"))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(html(coordinator, "/coordinator/practices/" + this.office.practice() + "/calendar?year=2050"))
			.contains("Ingenting er tilbudt eller tatt", "Ingen har svart");
		assertThat(html(coordinator, "/coordinator/supervisors/" + this.office.supervisor()))
			.contains("/coordinator/supervisors/" + this.office.supervisor() + "/calendar");
	}

	private void publish(Scene scene) {
		RunView run = this.world.run(scene);
		AllocationWorld.asDo(scene.coordinator(), () -> this.publications.publish(run.id()));
	}

	private void trainee(LocalDate from, LocalDate to) {
		SystemAccess.run(() -> this.availabilities.bulkTraineeLoads(List.of(new NewTraineeLoad(this.office.supervisor(),
				TraineeKind.LIS1, new DateRange(from, to), true, true, Instant.parse("2098-12-01T00:00:00Z")))));
	}

	private YearCalendar supervisor() {
		return AllocationWorld.as(this.bergen.coordinator(),
				() -> this.calendars.of(this.bergen.school().id(), this.office.supervisor(), 2099));
	}

	private YearCalendar practice() {
		return AllocationWorld.as(this.bergen.coordinator(),
				() -> this.calendars.of(this.bergen.school().id(), this.office.practice(), 2099));
	}

	private static List<CalendarWeek> weeks(YearCalendar calendar, DateRange dates) {
		return calendar.weeks().stream().filter((week) -> dates.contains(week.monday())).toList();
	}

	private String supervisorPath() {
		return "/coordinator/supervisors/" + this.office.supervisor() + "/calendar?year=2099";
	}

	private String practicePath() {
		return "/coordinator/practices/" + this.office.practice() + "/calendar?year=2099";
	}

	private String html(SignedInUser who, String path) {
		MvcTestResult result = get(who, path);
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(SignedInUser who, String path) {
		return this.mvc.get().uri(URI.create(path)).with(user(who)).exchange();
	}

}
