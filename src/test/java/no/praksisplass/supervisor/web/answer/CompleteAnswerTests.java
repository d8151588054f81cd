package no.praksisplass.supervisor.web.answer;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import no.praksisplass.shared.Arena;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.OfferDetails;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.Doctor;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static no.praksisplass.supervisor.SupervisorWorld.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** An answer's day to ask again, and what it says besides seats. */
@IntegrationTest
@CleanDatabase
class CompleteAnswerTests {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private Availabilities availabilities;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private School uib;

	private Doctor kari;

	private Doctor ola;

	private Doctor elsewhere;

	private PeriodId period;

	@BeforeEach
	void make() {
		this.uib = this.world.school("uib");
		var practice = this.world.practice("Fjord legekontor");
		this.kari = this.world.doctor("Lege", practice);
		this.ola = this.world.doctor("Kollega", practice);
		this.elsewhere = this.world.doctor("Fremmed", this.world.practice("Fjell legekontor"));
		this.period = this.world.period(this.uib, "Vår", MONDAY, Arena.GP_OFFICE, Duration.ofDays(10));
	}

	@Test
	void laterCountsAsAnsweredUntilItsDayAndNotFromThenOn() {
		assertThat(later(5)).hasStatus3xxRedirection();
		assertThat(counting()).singleElement()
			.satisfies((answer) -> assertThat(answer.answer()).isEqualTo(Answer.LATER))
			.satisfies((answer) -> assertThat(answer.seats()).isZero());
		assertThat(page()).bodyText().contains("Alle perioder har svar.");
		this.jdbc.sql("UPDATE availability SET ask_again_on = current_date").update();
		assertThat(counting()).isEmpty();
		assertThat(page()).bodyText().contains("Du ba om å bli spurt igjen fra", "Én periode mangler svar");
		assertThat(post("YES").param("answers[0].version", "0").param("answers[0].seats", "1"))
			.hasStatus3xxRedirection();
		assertThat(counting()).singleElement().satisfies((answer) -> assertThat(answer.answer()).isEqualTo(Answer.YES));
	}

	@Test
	void laterOverAStandingYesDoesNotLetTheYesComeBack() {
		this.mvc.post()
			.uri("/supervisor/answers")
			.param("standing[0].courseId", this.uib.course().toString())
			.param("standing[0].given", "true")
			.param("standing[0].seats", "1")
			.with(user(this.kari.user()))
			.with(csrf())
			.exchange();
		assertThat(counting()).singleElement().matches(AnswerView::standing);
		assertThat(later(5)).hasStatus3xxRedirection();
		this.jdbc.sql("UPDATE availability SET ask_again_on = current_date").update();
		assertThat(counting()).isEmpty();
	}

	@Test
	void theDayToAskAgainMustComeAndComeBeforeTheDeadline() {
		assertThat(post("LATER")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv fra hvilken dag du vil bli spurt igjen.");
		assertThat(later(0)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Dagen må komme etter i dag.");
		assertThat(later(12)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Dagen kan ikke være etter svarfristen.");
		assertThat(counting()).isEmpty();
	}

	@Test
	void whatIsParticularIsStoredShownAndDraftedForTheNextPeriod() throws UnsupportedEncodingException {
		assertThat(particular(this.ola)).hasStatus3xxRedirection();
		assertThat(counting()).singleElement()
			.satisfies((answer) -> assertThat(answer.standIn()).isEqualTo("Vikar Vik"))
			.satisfies((answer) -> assertThat(answer.details())
				.isEqualTo(new OfferDetails(this.ola.id(), true, null, true, null)));
		assertThat(page()).bodyText().contains("Vikar Vik", "Som kontoret (Nei)");
		assertThat(this.mvc.get()
			.uri("/coordinator/supervisors/" + this.kari.id())
			.with(user(this.world.coordinator(this.uib)))).hasStatusOk()
			.bodyText()
			.contains("Tar studenten imens: Vikar Vik", "Sammen med Kari Kollega", "To studenter sammen er velkomne",
					"Bil trengs: Ja")
			.doesNotContain("Kveldsvakt: ");
		this.world.period(this.uib, "Høst", MONDAY.plusWeeks(20));
		String drafted = page().getResponse().getContentAsString(StandardCharsets.UTF_8);
		assertThat(drafted.substring(drafted.indexOf("Utkast"))).contains("selected=\"selected\">Kari Kollega")
			.doesNotContain("Vikar Vik");
	}

	@Test
	void aPairNeedsTwoSeatsAndACoSupervisorThePractice() {
		assertThat(post("YES").param("answers[0].seats", "1").param("answers[0].details.pairWelcome", "true"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("To studenter sammen krever plass til to samtidig.");
		assertThat(particular(this.elsewhere)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Velg en annen veileder på samme kontor.");
		assertThat(particular(this.kari)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(counting()).isEmpty();
	}

	@Test
	void aNoDropsWhatGoesWithSeats() {
		particular(this.ola);
		assertThat(post("NO").param("answers[0].version", "0")
			.param("answers[0].noReason", "LEAVE")
			.param("answers[0].standIn", "Vikar Vik")
			.param("answers[0].details.carNeeded", "true")).hasStatus3xxRedirection();
		assertThat(counting()).singleElement()
			.satisfies((answer) -> assertThat(answer.details()).isEqualTo(OfferDetails.NONE))
			.satisfies((answer) -> assertThat(answer.standIn()).isNull());
	}

	@Test
	void theDatabaseKeepsToTheRulesToo() {
		particular(this.ola);
		for (String wrong : List.of("answer = 'LATER', seats = 0, pair_welcome = false",
				"answer = 'LATER', seats = 0, ask_again_on = current_date", "seats = 1",
				"co_supervisor_id = supervisor_id", "stand_in = ' '", "ask_again_on = current_date")) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).as(wrong)
				.isThrownBy(() -> this.jdbc.sql("UPDATE availability SET " + wrong).update());
		}
	}

	@Test
	void theReceiptTellsWhatIsParticular() {
		this.jdbc.sql("UPDATE person SET email = 'kari@example.no' WHERE family_name = 'Lege'").update();
		particular(this.ola);
		assertThat(this.jdbc.sql("SELECT coalesce(sealed_text, text) FROM message").query(String.class).single())
			.contains("Ja, plass til 2. Borte uke 3. I mellomtiden: Vikar Vik. Medveileder: Kari Kollega. "
					+ "To studenter sammen er velkomne. Bil trengs: Ja");
	}

	@Test
	void anAnswerThatComesBackAloneRenewsTheBar() {
		assertThat(post("YES").param("answers[0].seats", "1").header("HX-Request", "true")).hasStatusOk()
			.bodyText()
			.containsPattern("id=\"answers-missing\" hx-swap-oob=\"true\">Alle perioder har svar\\.");
		assertThat(page()).bodyText().contains("id=\"answers-missing\"").doesNotContain("hx-swap-oob");
	}

	private MvcTestResult later(int days) {
		return post("LATER").param("answers[0].askAgainOn", DATE.format(LocalDate.now(this.clock).plusDays(days)))
			.exchange();
	}

	private MvcTestResult particular(Doctor coSupervisor) {
		return post("YES").param("answers[0].seats", "2")
			.param("answers[0].weeksAway", "12.01.2099")
			.param("answers[0].standIn", "Vikar Vik")
			.param("answers[0].details.coSupervisor", coSupervisor.id().toString())
			.param("answers[0].details.pairWelcome", "true")
			.param("answers[0].details.carNeeded", "true")
			.param("answers[0].details.eveningDuty", "")
			.exchange();
	}

	private MockMvcRequestBuilder post(String answer) {
		return this.mvc.post()
			.uri("/supervisor/answers/" + this.period)
			.param("answers[0].periodId", this.period.toString())
			.param("answers[0].answer", answer)
			.with(user(this.kari.user()))
			.with(csrf());
	}

	private MvcTestResult page() {
		return this.mvc.get().uri("/supervisor").with(user(this.kari.user())).exchange();
	}

	private List<AnswerView> counting() {
		return this.availabilities.inPeriods(List.of(this.period))
			.stream()
			.filter((answer) -> answer.supervisorId().equals(this.kari.id()))
			.toList();
	}

}
