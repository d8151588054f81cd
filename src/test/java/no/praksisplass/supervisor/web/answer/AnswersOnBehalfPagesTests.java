package no.praksisplass.supervisor.web.answer;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
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
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.Doctor;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static no.praksisplass.supervisor.SupervisorWorld.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class AnswersOnBehalfPagesTests {

	private static final String SUPERVISORS = "/coordinator/supervisors";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private Availabilities availabilities;

	@Autowired
	private JdbcClient jdbc;

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
	void theSupervisorGetsAReceiptOfAnAnswerOnBehalf() {
		this.jdbc.sql("UPDATE person SET email = 'kari@example.no' WHERE family_name = 'Lege'").update();
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY);
		assertThat(post(answer(period)).param("answer", "MAYBE")
			.param("seats", "1")
			.param("channel", "PHONE")
			.param("givenOn", LocalDate.now(TimeConfiguration.NORWAY).toString())).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("SELECT coalesce(sealed_text, text) FROM message WHERE kind = 'AVAILABILITY_RECEIPT'")
			.query(String.class)
			.list()).singleElement().asString().contains("Kanskje", "Test Testesen", "Telefon", "/supervisor");
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
