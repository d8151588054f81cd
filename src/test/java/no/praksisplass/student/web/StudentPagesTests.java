package no.praksisplass.student.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.round.RoundView;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.student.Students;
import no.praksisplass.student.WishView;
import no.praksisplass.student.Wishes;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The office's pages about students, as they are rendered. */
@IntegrationTest
@Transactional
class StudentPagesTests {

	private static final String LIST = "/coordinator/students";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private StudentWorld world;

	@Autowired
	private Students students;

	@Autowired
	private Wishes wishes;

	private School school;

	private PeriodId autumn;

	private RoundView round;

	private Office bergen;

	private Pupil pupil;

	private SignedInUser coordinator;

	@BeforeEach
	void build() {
		this.school = this.world.school("tst");
		this.autumn = this.world.period(this.school, "Høst 2030", LocalDate.of(2030, 8, 19));
		this.round = this.world.round(this.school, "Runde 2030", Duration.ofDays(3), this.autumn);
		this.bergen = this.world.office("Fjellsiden", "4601", Answer.YES, 2, this.autumn);
		this.pupil = this.world.pupil(this.school, "s1", "Nordmann", this.autumn);
		this.coordinator = this.world.coordinator(this.school);
	}

	@Test
	void listsOnlyTheOwnUniversitysStudentsAndNoAddress() {
		School elsewhere = this.world.school("oth");
		this.world.pupil(elsewhere, "x1", "Annensteds");
		assertThat(get(LIST)).hasStatusOk()
			.bodyText()
			.contains("Nordmann, Kari", "s1", "H2023", "Ikke levert")
			.doesNotContain("Annensteds", "Hjemveien");
	}

	@Test
	void searchesFiltersAndSorts() {
		this.world.pupil(this.school, "s2", "Ås");
		assertThat(get(LIST + "?search=nordm")).bodyText().contains("Nordmann, Kari").doesNotContain("Ås, Kari");
		assertThat(get(LIST + "?period=" + this.autumn)).bodyText().doesNotContain("Ås, Kari");
		assertThat(get(LIST + "?round=" + this.round.id() + "&wishes=false")).bodyText()
			.contains("Nordmann, Kari")
			.doesNotContain("Ås, Kari");
		assertThat(get(LIST + "?search=100%25")).bodyText().contains("Ingen studenter passer");
		assertThat(get(LIST + "?sort=-name")).bodyText().containsSubsequence("Ås, Kari", "Nordmann, Kari");
		assertThat(get(LIST)).bodyText().containsSubsequence("Nordmann, Kari", "Ås, Kari");
	}

	@Test
	void anEmptyListSaysWhatToDo() {
		SignedInUser other = this.world.coordinator(this.world.school("new"));
		assertThat(this.mvc.get().uri(LIST).with(user(other)).locale(Locale.forLanguageTag("nb")).exchange()).bodyText()
			.contains("Ingen studenter ennå", "/coordinator/students/new");
	}

	@Test
	void anotherUniversitysStudentIsNotFound() {
		SignedInUser other = this.world.coordinator(this.world.school("oth"));
		for (String page : List.of("", "/edit", "/consideration", "/conflicts/new", "/earlier/new",
				"/wishes/" + this.round.id())) {
			assertThat(this.mvc.get().uri(LIST + "/" + this.pupil.id() + page).with(user(other)).exchange()).as(page)
				.hasStatus(404);
		}
		assertThat(this.mvc.post()
			.uri(LIST + "/" + this.pupil.id() + "/consideration")
			.param("caseReference", "2030/1")
			.param("earlyTurn", "true")
			.with(user(other))
			.with(csrf())
			.exchange()).hasStatus(404);
		assertThat(inRound().consideration()).isEmpty();
	}

	@Test
	void registersAStudentWithAnAccount() {
		assertThat(this.mvc.post()
			.uri(LIST)
			.param("givenName", "Ola")
			.param("familyName", "Hansen")
			.param("studentNumber", "s9")
			.param("campusId", this.school.campus().toString())
			.param("courseId", this.school.course().toString())
			.param("cohort", "H2024")
			.param("active", "true")
			.param("periods", this.autumn.toString())
			.param("home.municipalityNumber", "4601")
			.param("openAccount", "true")
			.param("username", "ola.hansen")
			.with(user(this.coordinator))
			.with(csrf())
			.exchange()).hasStatus3xxRedirection();
		assertThat(this.students.inPeriods(Set.of(this.autumn))).extracting((student) -> student.student().name())
			.containsExactly("Kari Nordmann", "Ola Hansen");
	}

	@Test
	void refusesAStudentWithoutAName() {
		assertThat(post("", "studentNumber", "s 9")).hasStatus(422)
			.bodyText()
			.contains("Noe må rettes", "Fyll ut dette feltet", "Bruk 1–20 bokstaver");
	}

	@Test
	void refusesANumberThatIsTaken() {
		assertThat(this.mvc.post()
			.uri(LIST)
			.param("givenName", "Ola")
			.param("familyName", "Hansen")
			.param("studentNumber", "s1")
			.param("campusId", this.school.campus().toString())
			.param("courseId", this.school.course().toString())
			.param("cohort", "H2024")
			.with(user(this.coordinator))
			.with(csrf())
			.locale(Locale.forLanguageTag("nb"))
			.exchange()).hasStatus(422).bodyText().contains("En annen student har dette nummeret");
	}

	@Test
	void registersTheOutcomeOfAnApplicationAndRefusesHalfASetPlace() {
		String page = "/" + this.pupil.id() + "/consideration";
		assertThat(get(LIST + page)).hasStatusOk();
		assertThat(post(page, "caseReference", "2030/1", "setPeriod", this.autumn.toString())).hasStatus(422)
			.bodyText()
			.contains("Velg begge eller ingen");
		assertThat(post(page, "caseReference", "2030/1")).hasStatus(422).bodyText().contains("Velg minst ett utfall");
		assertThat(post(page, "caseReference", "2030/1", "permittedMunicipalities", "4601", "longestTravel", "45"))
			.hasStatus3xxRedirection();
		assertThat(inRound().consideration())
			.contains(new ConsiderationView("2030/1", false, null, null, Set.of(), Set.of("4601"), 45));
		assertThat(get(LIST + "/" + this.pupil.id())).bodyText().contains("2030/1", "Bergen", "45 min");
		assertThat(post(page + "/withdraw")).hasStatus3xxRedirection();
		assertThat(inRound().consideration()).isEmpty();
	}

	@Test
	void addsAConflictOnceAndAnEarlierPlacement() {
		String conflicts = "/" + this.pupil.id() + "/conflicts";
		String practice = this.bergen.practice().toString();
		assertThat(get(LIST + conflicts + "/new")).hasStatusOk().bodyText().contains("Fjellsiden, Bergen");
		assertThat(post(conflicts, "kind", "FAMILY")).hasStatus(422);
		assertThat(post(conflicts, "practiceId", practice, "kind", "FAMILY")).hasStatus3xxRedirection();
		assertThat(post(conflicts, "practiceId", practice, "kind", "OTHER")).hasStatus(422)
			.bodyText()
			.contains("Dette er registrert fra før");
		String earlier = "/" + this.pupil.id() + "/earlier";
		assertThat(get(LIST + earlier + "/new")).hasStatusOk();
		assertThat(post(earlier, "practice", practice, "startsOn", "03.02.2025", "endsOn", "01.02.2025"))
			.hasStatus(422);
		assertThat(post(earlier, "practice", practice, "startsOn", "03.02.2025", "endsOn", "28.02.2025"))
			.hasStatus3xxRedirection();
		assertThat(inRound().earlierPractices()).containsExactly(this.bergen.practice());
		assertThat(get(LIST + "/" + this.pupil.id())).hasStatusOk()
			.bodyText()
			.contains("03.02.2025–28.02.2025", "Familie eller nær relasjon");
	}

	@Test
	void entersWishesThatCameBeforeTheDeadline() {
		String page = "/" + this.pupil.id() + "/wishes/" + this.round.id();
		assertThat(get(LIST + page)).hasStatusOk().bodyText().contains("Fjellsiden", "Telefon");
		String place = "p-" + this.bergen.practice();
		assertThat(post(page, "channel", "PHONE", "received", time(Duration.ofDays(1)), "places[0]", place))
			.hasStatus(422)
			.bodyText()
			.contains("Tidspunktet er ikke kommet ennå");
		assertThat(post(page, "channel", "PHONE", "received", time(Duration.ofDays(-60)), "places[0]", place))
			.hasStatus(422)
			.bodyText()
			.contains("Ønskerunden åpner");
		assertThat(post(page, "channel", "PHONE", "received", time(Duration.ofHours(-1)), "places[0]", place,
				"periods[0]", this.autumn.toString()))
			.hasStatus3xxRedirection();
		assertThat(this.wishes.of(this.round.id(), this.pupil.id()))
			.startsWith(new WishView(1, this.bergen.practice(), null, null, this.autumn, false));
		assertThat(get(LIST + "/" + this.pupil.id())).bodyText().contains("Telefon", "Fylt på automatisk");
	}

	@Test
	void changesAStudent() {
		assertThat(get(LIST + "/" + this.pupil.id() + "/edit")).hasStatusOk().bodyText().contains("Hjemveien 7");
		assertThat(post("/" + this.pupil.id(), "version", "7", "givenName", "Kari", "familyName", "Ny", "cohort", "V24",
				"studentNumber", "s1", "campusId", this.school.campus().toString(), "courseId",
				this.school.course().toString()))
			.hasStatus(409);
		assertThat(post("/" + this.pupil.id(), "version", "0", "_active", "on", "givenName", "Kari", "familyName", "Ny",
				"cohort", "V24", "studentNumber", "s1", "campusId", this.school.campus().toString(), "courseId",
				this.school.course().toString()))
			.hasStatus3xxRedirection();
		assertThat(this.students.find(this.pupil.id())).get()
			.satisfies((student) -> assertThat(student.name()).isEqualTo("Kari Ny"))
			.satisfies((student) -> assertThat(student.active()).isFalse());
	}

	private RoundStudent inRound() {
		Optional<RoundStudent> student = this.students.inRound(this.pupil.id());
		return student.orElseThrow();
	}

	private static String time(Duration fromNow) {
		return DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm")
			.withZone(ZoneId.of("Europe/Oslo"))
			.format(Instant.now().plus(fromNow));
	}

	private MvcTestResult get(String uri) {
		return this.mvc.get().uri(uri).with(user(this.coordinator)).locale(Locale.forLanguageTag("nb")).exchange();
	}

	private MvcTestResult post(String path, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(LIST + path);
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.with(user(this.coordinator)).with(csrf()).locale(Locale.forLanguageTag("nb")).exchange();
	}

}
