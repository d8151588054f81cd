package no.praksisplass.supervisor.web.answer;

import java.time.Duration;
import java.util.List;

import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.NoReason;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.Doctor;
import no.praksisplass.supervisor.SupervisorWorld.School;
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
class OwnAnswersPageTests {

	private static final String DRAFT = "Utkast – ikke bekreftet";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private Availabilities availabilities;

	private School uib;

	private Doctor kari;

	@BeforeEach
	void make() {
		this.uib = this.world.school("uib");
		this.kari = this.world.doctor("Lege", this.world.practice("Fjord legekontor"));
	}

	@Test
	void withoutPeriodsThePageSaysWhatToExpect() {
		assertThat(page()).hasStatusOk()
			.bodyText()
			.contains("Ingen perioder å svare på nå")
			.doesNotContain("<form class=\"answers\"");
	}

	@Test
	void periodsOfAllUniversitiesInTheArenaOfThePracticeAreOnOneScreen() {
		School uit = this.world.school("uit");
		this.world.period(this.uib, "Vår i Bergen", MONDAY);
		this.world.period(uit, "Vår i Tromsø", MONDAY);
		this.world.period(uit, "Vår på sykehjem", MONDAY, Arena.NURSING_HOME, Duration.ofHours(1));
		assertThat(page()).hasStatusOk()
			.bodyText()
			.contains("Vår i Bergen", "Vår i Tromsø", "2 perioder mangler svar", "Svarfrist", "05.01.2099–30.01.2099")
			.doesNotContain("Vår på sykehjem");
	}

	@Test
	void aConfirmedAnswerIsStoredAsGivenBySelfAndReceipted() {
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY);
		assertThat(confirm(form("YES", period).param("answers[0].seats", "2")
			.param("answers[0].weeksAway", "12.01.2099")
			.param("answers[0].note", "Bare onsdager"))).hasStatus3xxRedirection();
		AnswerView answer = counting(period).get(0);
		assertThat(answer.answer()).isEqualTo(Answer.YES);
		assertThat(answer.seats()).isEqualTo(2);
		assertThat(answer.channel()).isEqualTo(Channel.SELF);
		assertThat(answer.standing()).isFalse();
		assertThat(answer.weeksAway()).containsExactly(MONDAY.plusWeeks(1));
		assertThat(answer.note()).isEqualTo("Bare onsdager");
		assertThat(page()).bodyText().contains("Bekreftet", "Alle perioder har svar.", "Bare onsdager");
	}

	@Test
	void aNoNeedsAReason() {
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY);
		assertThat(confirm(form("NO", period))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Velg hvorfor svaret er nei.");
		assertThat(counting(period)).isEmpty();
		confirm(form("NO", period).param("answers[0].noReason", "LEAVE"));
		assertThat(counting(period)).singleElement()
			.satisfies((answer) -> assertThat(answer.noReason()).isEqualTo(NoReason.LEAVE))
			.satisfies((answer) -> assertThat(answer.seats()).isZero());
	}

	@Test
	void moreSeatsThanAtATimeAreRefused() {
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY);
		assertThat(confirm(form("YES", period).param("answers[0].seats", "3")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Antallet skal være fra 1 til 2");
		assertThat(counting(period)).isEmpty();
	}

	@Test
	void confirmingNothingIsRefused() {
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY);
		assertThat(post("/supervisor/answers").param("answers[0].periodId", period.toString()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Velg ja, kanskje, nei eller senere for minst én periode.");
	}

	@Test
	void afterTheDeadlineSheIsToldToCallAndNothingIsStored() {
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY, Arena.GP_OFFICE, Duration.ofMinutes(-1));
		assertThat(page()).bodyText().contains("Ring praksiskoordinatoren").doesNotContain("answers[0].answer");
		assertThat(confirm(form("YES", period).param("answers[0].seats", "1")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Svarfristen for Vår har gått ut");
		assertThat(counting(period)).isEmpty();
	}

	@Test
	void whatSomebodyElseStoredMeanwhileIsNotOverwrittenAndTheInputIsKept() {
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY);
		confirm(form("YES", period).param("answers[0].seats", "1"));
		MvcTestResult stale = confirm(
				form("MAYBE", period).param("answers[0].seats", "2").param("answers[0].note", "Skrevet samtidig"));
		assertThat(stale).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Skrevet samtidig");
		assertThat(counting(period).get(0).answer()).isEqualTo(Answer.YES);
	}

	@Test
	void theLastAnswerIsADraftThatDoesNotCountUntilConfirmed() {
		PeriodId autumn = this.world.period(this.uib, "Høst", MONDAY);
		confirm(form("MAYBE", autumn).param("answers[0].seats", "2"));
		PeriodId spring = this.world.period(this.uib, "Vår", MONDAY.plusWeeks(10));
		assertThat(page()).bodyText().contains(DRAFT, "Én periode mangler svar");
		assertThat(counting(spring)).isEmpty();
		confirm(form("MAYBE", spring).param("answers[0].seats", "2"));
		assertThat(page()).bodyText().doesNotContain(DRAFT);
		assertThat(counting(spring)).hasSize(1);
	}

	@Test
	void aStandingYesCarriesOverUntilAnOwnAnswerOrItsEnd() {
		PeriodId first = this.world.period(this.uib, "Høst", MONDAY);
		assertThat(post("/supervisor/answers").param("answers[0].periodId", first.toString())
			.param("answers[0].answer", "YES")
			.param("answers[0].seats", "1")
			.param("standing[0].courseId", this.uib.course().toString())
			.param("standing[0].given", "true")
			.param("standing[0].seats", "2")).hasStatus3xxRedirection();
		PeriodId second = this.world.period(this.uib, "Vår", MONDAY.plusWeeks(10));
		assertThat(counting(first)).singleElement().satisfies((answer) -> assertThat(answer.standing()).isFalse());
		assertThat(counting(second)).singleElement()
			.satisfies((answer) -> assertThat(answer.standing()).isTrue())
			.satisfies((answer) -> assertThat(answer.seats()).isEqualTo(2));
		assertThat(page()).bodyText().contains("Stående ja");
		PeriodId third = this.world.period(this.uib, "Neste høst", MONDAY.plusWeeks(20));
		confirm(form("NO", second).param("answers[0].noReason", "OTHER"));
		assertThat(counting(second).get(0).answer()).isEqualTo(Answer.NO);
		post("/supervisor/answers").param("answers[0].periodId", first.toString())
			.param("answers[0].version", "0")
			.param("answers[0].answer", "YES")
			.param("answers[0].seats", "1")
			.param("standing[0].courseId", this.uib.course().toString())
			.exchange();
		PeriodId fourth = this.world.period(this.uib, "Neste vår", MONDAY.plusWeeks(30));
		assertThat(counting(third)).singleElement().satisfies((answer) -> assertThat(answer.standing()).isFalse());
		assertThat(counting(fourth)).isEmpty();
	}

	@Test
	void aStandingYesGivenAfterTheDeadlineDoesNotReachThePeriod() {
		PeriodId late = this.world.period(this.uib, "For sent", MONDAY, Arena.GP_OFFICE, Duration.ofMinutes(-1));
		PeriodId open = this.world.period(this.uib, "Åpen", MONDAY.plusWeeks(10));
		post("/supervisor/answers").param("answers[0].periodId", open.toString())
			.param("answers[0].answer", "YES")
			.param("answers[0].seats", "1")
			.param("standing[0].courseId", this.uib.course().toString())
			.param("standing[0].given", "true")
			.param("standing[0].seats", "1")
			.exchange();
		assertThat(counting(late)).isEmpty();
		assertThat(counting(open)).hasSize(1);
	}

	@Test
	void aStandingYesCanBeGivenAndTakenBackWhileNoPeriodIsOpen() {
		this.world.period(this.uib, "For sent", MONDAY, Arena.GP_OFFICE, Duration.ofMinutes(-1));
		String course = this.uib.course().toString();
		assertThat(post("/supervisor/answers").param("standing[0].courseId", course)
			.param("standing[0].given", "true")
			.param("standing[0].seats", "1")).hasStatus3xxRedirection();
		assertThat(counting(this.world.period(this.uib, "Ny", MONDAY.plusWeeks(10)))).hasSize(1);
		assertThat(post("/supervisor/answers").param("standing[0].courseId", course)).hasStatus3xxRedirection();
		assertThat(counting(this.world.period(this.uib, "Nyere", MONDAY.plusWeeks(20)))).isEmpty();
	}

	@Test
	void withScriptsTheCardAloneComesBack() {
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY);
		assertThat(confirm(form("YES", period).param("answers[0].seats", "1").header("HX-Request", "true")))
			.hasStatusOk()
			.bodyText()
			.contains("id=\"period-" + period, "Bekreftet")
			.doesNotContain("<html");
		assertThat(confirm(form("NO", period).header("HX-Request", "true"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.hasHeader("HX-Retarget", "#period-" + period)
			.bodyText()
			.contains("Velg hvorfor svaret er nei.")
			.doesNotContain("<html");
	}

	@Test
	void aTraineeAddedAfterTheAnswerTakesASeatUntilTheAnswerIsConfirmedAnew() {
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY);
		confirm(form("YES", period).param("answers[0].seats", "2"));
		assertThat(post("/supervisor/trainees").param("kind", "LIS1")
			.param("startsOn", "01.01.2099")
			.param("endsOn", "30.06.2099")).hasStatus3xxRedirection();
		assertThat(page()).bodyText().contains("1 av 2 igjen");
		confirm(form("YES", period).param("answers[0].seats", "2").param("answers[0].version", "0"));
		assertThat(page()).bodyText().doesNotContain("1 av 2 igjen");
	}

	private List<AnswerView> counting(PeriodId period) {
		return this.availabilities.inPeriods(List.of(period));
	}

	private MvcTestResult page() {
		return this.mvc.get().uri("/supervisor").with(user(this.kari.user())).exchange();
	}

	private MockMvcRequestBuilder form(String answer, PeriodId period) {
		return post("/supervisor/answers/" + period).param("answers[0].periodId", period.toString())
			.param("answers[0].answer", answer);
	}

	private MockMvcRequestBuilder post(String path) {
		SignedInUser user = this.kari.user();
		return this.mvc.post().uri(path).with(user(user)).with(csrf());
	}

	private static MvcTestResult confirm(MockMvcRequestBuilder request) {
		return request.exchange();
	}

}
