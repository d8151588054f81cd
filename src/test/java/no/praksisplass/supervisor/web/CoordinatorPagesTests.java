package no.praksisplass.supervisor.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.NewPause;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.Doctor;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static no.praksisplass.supervisor.SupervisorWorld.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class CoordinatorPagesTests {

	private static final String SUPERVISORS = "/coordinator/supervisors";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private Availabilities availabilities;

	@Autowired
	private Supervisors supervisors;

	private School uib;

	private SignedInUser coordinator;

	private PracticeId practice;

	private Doctor kari;

	@BeforeEach
	void make() {
		this.uib = this.world.school("uib");
		this.coordinator = this.world.coordinator(this.uib);
		this.practice = this.world.practice("Fjord legekontor");
		this.kari = this.world.doctor("Lege", this.practice);
	}

	@Test
	void anAnswerIsEnteredOnBehalfAlsoAfterTheDeadline() {
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY, Arena.GP_OFFICE, Duration.ofMinutes(-1));
		assertThat(get(answer(period))).hasStatusOk().bodyText().contains("men du kan fortsatt registrere et svar");
		LocalDate yesterday = LocalDate.now(TimeConfiguration.NORWAY).minusDays(1);
		assertThat(post(answer(period)).param("answer", "YES")
			.param("seats", "1")
			.param("channel", "PHONE")
			.param("givenOn", yesterday.toString())).hasStatus3xxRedirection();
		assertThat(counting(period)).singleElement()
			.satisfies((given) -> assertThat(given.channel()).isEqualTo(Channel.PHONE));
		assertThat(get(SUPERVISORS + "/" + this.kari.id())).hasStatusOk()
			.bodyText()
			.contains("Telefon, Kristin Koordinator", "Fjord legekontor");
		assertThat(get("/coordinator/practices/" + this.practice)).hasStatusOk()
			.bodyText()
			.contains("Kari Lege", "Studentkontor igjen etter LIS1 og ALIS", "1 student");
	}

	@Test
	void anAnswerOnBehalfNeedsChannelAndDayAndIsNotFromTheFuture() {
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY);
		assertThat(post(answer(period)).param("answer", "YES").param("seats", "1"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Velg hvordan svaret kom.");
		assertThat(post(answer(period)).param("answer", "YES")
			.param("seats", "1")
			.param("channel", "SELF")
			.param("givenOn", LocalDate.now(TimeConfiguration.NORWAY).toString()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(answer(period)).param("answer", "YES")
			.param("seats", "1")
			.param("channel", "PHONE")
			.param("givenOn", LocalDate.now(TimeConfiguration.NORWAY).plusDays(2).toString()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Dagen kan ikke være i framtida.");
		assertThat(counting(period)).isEmpty();
	}

	@Test
	void anOlderAnswerDoesNotReplaceANewerOne() {
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY);
		give(period, Answer.YES);
		assertThat(post(answer(period)).param("version", "0")
			.param("answer", "MAYBE")
			.param("seats", "1")
			.param("channel", "PHONE")
			.param("givenOn", LocalDate.now(TimeConfiguration.NORWAY).minusDays(30).toString()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Det finnes et nyere svar");
		assertThat(counting(period).get(0).answer()).isEqualTo(Answer.YES);
	}

	@Test
	void anotherUniversitysAnswersAndPausesAreNotToBeSeen() {
		School uit = this.world.school("uit");
		PeriodId theirs = this.world.period(uit, "Vår i Tromsø", MONDAY);
		give(theirs, Answer.YES);
		SystemAccess.run(() -> this.availabilities.bulkPauses(
				List.of(new NewPause(this.kari.id(), uit.id(), LocalDate.of(2020, 1, 1), null, "Hemmelig i Tromsø"))));
		assertThat(get(answer(theirs))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(answer(theirs)).param("answer", "YES")
			.param("seats", "1")
			.param("channel", "PHONE")
			.param("givenOn", LocalDate.now(TimeConfiguration.NORWAY).toString())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(SUPERVISORS + "/" + this.kari.id() + "/standing/" + uit.course()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(SUPERVISORS + "/" + this.kari.id())).bodyText()
			.doesNotContain("Vår i Tromsø", "Hemmelig i Tromsø");
		assertThat(get("/coordinator/practices/" + this.practice)).bodyText().doesNotContain("Vår i Tromsø");
		assertThat(get(SUPERVISORS + "?period=" + theirs + "&answer=YES")).bodyText()
			.doesNotContain("Kari Lege")
			.contains("Ingen treff");
	}

	@Test
	void supervisorsAreFilteredByAnswerPracticeAndState() {
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY);
		this.world.doctor("Tvilsom", this.world.practice("Øy legekontor"));
		give(period, Answer.YES);
		assertThat(get(SUPERVISORS)).hasStatusOk().bodyText().contains("Kari Lege", "Kari Tvilsom");
		assertThat(get(SUPERVISORS + "?period=" + period + "&answer=YES&sort=-answer")).bodyText()
			.contains("Kari Lege")
			.doesNotContain("Kari Tvilsom");
		assertThat(get(SUPERVISORS + "?period=" + period + "&answer=NONE")).bodyText()
			.contains("Kari Tvilsom")
			.doesNotContain("Kari Lege");
		assertThat(get(SUPERVISORS + "?practice=" + this.practice + "&q=lege")).bodyText()
			.contains("Kari Lege")
			.doesNotContain("Kari Tvilsom");
		assertThat(get(SUPERVISORS + "?state=NOT_YET")).bodyText().contains("Ingen treff");
		assertThat(get(SUPERVISORS + "?q=100%25")).bodyText().contains("Ingen treff");
	}

	@Test
	void anOddHprNumberIsStoredWithAWarningAndLettersAreRefused() {
		MockMvcRequestBuilder odd = post(SUPERVISORS).param("givenName", "Ola")
			.param("familyName", "Ny")
			.param("practiceId", this.practice.toString())
			.param("hprNumber", "12 34")
			.param("employment", "SALARIED")
			.param("maxStudentsAtATime", "2");
		MvcTestResult stored = odd.exchange();
		assertThat(stored).hasStatus3xxRedirection();
		assertThat(get(stored.getResponse().getRedirectedUrl())).bodyText().contains("Ola Ny", "Uvanlig nummer");
		assertThat(post(SUPERVISORS).param("givenName", "Ola")
			.param("familyName", "")
			.param("practiceId", this.practice.toString())
			.param("employment", "SALARIED")
			.param("maxStudentsAtATime", "21")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv etternavnet.", "Skriv et tall fra 1 til 20.");
		assertThat(post(SUPERVISORS).param("givenName", "Ola")
			.param("familyName", "Ny")
			.param("practiceId", this.practice.toString())
			.param("hprNumber", "12A")
			.param("employment", "SALARIED")
			.param("maxStudentsAtATime", "2")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("HPR-nummeret kan bare ha sifre");
	}

	@Test
	void anEditOnAnOlderVersionKeepsTheInput() {
		String path = SUPERVISORS + "/" + this.kari.id();
		assertThat(get(path + "/edit")).hasStatusOk().bodyText().contains("value=\"Lege\"");
		assertThat(edit(path, "0", "Larsen")).hasStatus3xxRedirection();
		assertThat(edit(path, "7", "Skrevet samtidig")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Skrevet samtidig");
		assertThat(this.supervisors.find(this.kari.id())).map(SupervisorView::maxStudentsAtATime).contains(3);
	}

	@Test
	void qualificationsPausesAndTraineesAreKept() {
		String path = SUPERVISORS + "/" + this.kari.id();
		for (String form : List.of("/qualifications/new", "/pauses/new", "/trainees/new",
				"/standing/" + this.uib.course())) {
			assertThat(get(path + form)).hasStatusOk();
		}
		assertThat(post(path + "/qualifications").param("name", "PRAM620").param("obtainedOn", "12.03.2024"))
			.hasStatus3xxRedirection();
		assertThat(post(path + "/qualifications").param("name", "PRAM620").param("obtainedOn", "12.03.2024"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(path + "/pauses").param("startsOn", "01.01.2020").param("reason", "Forskningsår"))
			.hasStatus3xxRedirection();
		assertThat(post(path + "/pauses").param("startsOn", "01.02.2020")
			.param("endsOn", "01.01.2020")
			.param("reason", "Bakvendt")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(path + "/trainees").param("kind", "ALIS")
			.param("startsOn", "01.01.2099")
			.param("endsOn", "30.06.2099")).hasStatus3xxRedirection();
		assertThat(get(path)).bodyText().contains("PRAM620", "Forskningsår", "ALIS", "Ingenting");
		assertThat(get(SUPERVISORS + "?state=PAUSED")).bodyText().contains("Kari Lege");
		assertThat(post(path + "/standing/" + this.uib.course()).param("given", "true")
			.param("seats", "2")
			.param("channel", "EMAIL")
			.param("givenOn", LocalDate.now(TimeConfiguration.NORWAY).toString())).hasStatus3xxRedirection();
		assertThat(counting(this.world.period(this.uib, "Vår", MONDAY))).singleElement()
			.satisfies((answer) -> assertThat(answer.standing()).isTrue());
	}

	@Test
	void onlyAnAdministratorTakesAPracticeOutOfUse() {
		String path = "/admin/practices/" + this.practice;
		assertThat(get("/coordinator/practices/" + this.practice)).bodyText()
			.contains("Bare en administrator kan ta det ut av bruk");
		assertThat(post(path + "/deactivate").param("version", "0")).hasStatus(HttpStatus.FORBIDDEN);
		SignedInUser admin = TestUsers.administrator();
		assertThat(this.mvc.get().uri(path + "/use").with(user(admin))).hasStatusOk()
			.bodyText()
			.contains("Ta Fjord legekontor ut av bruk?");
		assertThat(this.mvc.post().uri(path + "/deactivate").param("version", "0").with(user(admin)).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri(path + "/use").with(user(admin))).bodyText()
			.contains("Ta Fjord legekontor i bruk igjen?");
		assertThat(get("/coordinator/practices?active=false")).bodyText().contains("Fjord legekontor");
	}

	@Test
	void practicesAreRegisteredSearchedAndChanged() {
		assertThat(get("/coordinator/practices/new")).hasStatusOk();
		assertThat(practice("Vik legekontor", "874789543")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Organisasjonsnummeret stemmer ikke", "Vik legekontor");
		assertThat(practice("FJORD legekontor", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Det finnes allerede et praksissted");
		MvcTestResult made = practice("Vik legekontor", "874 789 542");
		assertThat(made).hasStatus3xxRedirection();
		assertThat(get("/coordinator/practices?q=vik&county=46&sort=-rooms")).bodyText()
			.contains("Vik legekontor")
			.doesNotContain("Fjord legekontor");
		assertThat(get("/coordinator/practices?municipality=1101")).bodyText().contains("Ingen treff");
		assertThat(get(made.getResponse().getRedirectedUrl() + "/edit")).hasStatusOk()
			.bodyText()
			.contains("value=\"874789542\"");
		assertThat(get("/coordinator/practices/" + PracticeId.random())).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult practice(String name, String organisationNumber) {
		return post("/coordinator/practices").param("name", name)
			.param("organisationNumber", organisationNumber)
			.param("arena", "GP_OFFICE")
			.param("municipalityNumber", "4601")
			.param("studentRooms", "2")
			.exchange();
	}

	private MvcTestResult edit(String path, String version, String familyName) {
		return post(path).param("version", version)
			.param("givenName", "Kari")
			.param("familyName", familyName)
			.param("practiceId", this.practice.toString())
			.param("employment", "SALARIED")
			.param("supervising", "true")
			.param("maxStudentsAtATime", "3")
			.exchange();
	}

	private void give(PeriodId period, Answer answer) {
		SystemAccess.run(() -> this.availabilities.bulkAnswers(List.of(new NewAnswer(this.kari.id(), period, answer, 1,
				null, Set.of(), null, this.kari.person(), Channel.SELF, Instant.now()))));
	}

	private List<AnswerView> counting(PeriodId period) {
		return this.availabilities.inPeriods(List.of(period));
	}

	private String answer(PeriodId period) {
		return SUPERVISORS + "/" + this.kari.id() + "/answers/" + period;
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(URI.create(path)).with(user(this.coordinator)).exchange();
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path).with(user(this.coordinator)).with(csrf());
	}

}
