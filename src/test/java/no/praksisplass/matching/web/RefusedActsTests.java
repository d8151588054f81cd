package no.praksisplass.matching.web;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.decision.Decisions;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Refused acts on rounds and runs show the page they were done on, with what was typed.
 */
@IntegrationTest
@CleanDatabase
class RefusedActsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private PublicationService publications;

	@Autowired
	private Decisions decisions;

	@Autowired
	private ResultService results;

	private Scene scene;

	private Office office;

	private RunView run;

	@BeforeEach
	void solve() {
		this.scene = this.world.scene("uib", 1);
		this.office = this.world.office("Førde", Answer.YES, 1, this.scene.period());
		this.run = this.world.run(this.scene);
	}

	@Test
	void aLockWithoutAReasonAsksAgainForTheSameSeat() {
		assertThat(lock(this.office.supervisor().toString(), " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Låse Kari Student1 til denne plassen?", "Skriv en begrunnelse", "id=\"ask-reason-error\"");
		String tooLong = "y".repeat(2001);
		assertThat(lock(this.office.supervisor().toString(), tooLong)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(tooLong);
		assertThat(lock(this.office.supervisor().toString(), "Bor der")).hasStatus3xxRedirection();
	}

	@Test
	void aSeatThatCannotBeReadIsToldOnTheRun() {
		assertThat(lock("tull", "Bor der")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Plassen finnes ikke i denne runden.", "Publisering");
		assertThat(post(round("/confirmations"), "student", student(), "supervisor", office(), "period", period(),
				"channel", "RØYKSIGNAL", "run", this.run.id().toString()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(lock(SupervisorId.random().toString(), "Bor der")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void closingASeatWithoutAReasonStaysOnTheRunAndItsLinksWork() {
		String seat = office() + " " + period();
		MvcTestResult refused = post(round("/closed-seats"), "seats", seat, "run", this.run.id().toString(), "reason",
				"");
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Utkast 1", "action=\"/coordinator/runs/" + this.run.id() + "\"")
			.doesNotContain("selected=\"selected\"");
		assertThat(post(round("/closed-seats"), "seats", seat, "reason", ""))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(round("/closed-seats"), "run", this.run.id().toString(), "reason", "Ferie"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Velg minst én plass å stenge.");
		assertThat(post(round("/closed-seats"), "seats", "tull", "run", this.run.id().toString(), "reason", "Ferie"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Plassen finnes ikke i denne runden.");
		assertThat(this.decisions.closedSeats(this.scene.round())).isEmpty();
	}

	@Test
	void placesAreClosedTogetherAndTheRoundIsRunAgain() {
		Office other = this.world.office("Voss", Answer.YES, 1, this.scene.period());
		String period = this.scene.period().toString();
		MvcTestResult closed = post(round("/closed-seats"), "seats", office() + " " + period, "seats",
				other.supervisor() + " " + period, "run", this.run.id().toString(), "reason", "Ferie");
		RunView next = AllocationWorld.as(this.scene.coordinator(), () -> this.results.runs(this.scene.round())).get(0);
		assertThat(next.number()).isEqualTo(2);
		assertThat(closed).hasStatus3xxRedirection().hasRedirectedUrl("/coordinator/runs/" + next.id());
		assertThat(this.decisions.closedSeats(this.scene.round())).hasSize(2);
	}

	@Test
	void publishingTwiceTellsOnTheRunThatItIsDone() {
		String publish = "/coordinator/runs/" + this.run.id() + "/publish";
		assertThat(post(publish)).hasStatus3xxRedirection();
		assertThat(post(publish)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("role=\"alert\"", "Utkast 1", "allerede publisert");
	}

	@Test
	void seatsThatWentMeanwhileAreNamedOnTheRun() {
		Scene oslo = this.world.scene("uio", 1);
		this.world.answer(this.office, Answer.YES, 1, oslo.period());
		RunView inOslo = this.world.run(oslo);
		AllocationWorld.asDo(oslo.coordinator(), () -> this.publications.publish(inOslo.id()));
		assertThat(post("/coordinator/runs/" + this.run.id() + "/publish")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Noen andre tok plasser i mellomtiden", "Veileder Førde (Periode 1)");
	}

	@Test
	void reopeningNeedsAReasonAndAPublishedRound() {
		assertThat(post(round("/reopen"), "reason", "Feil")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Runden er ikke publisert");
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.publications.publish(this.run.id()));
		assertThat(post(round("/reopen"), "reason", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("question-again", "Skriv en begrunnelse.", "id=\"reopen-reason-error\"");
	}

	@Test
	void aPublishedRoundSaysHowToGoOn() {
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.publications.publish(this.run.id()));
		assertThat(post(round("/runs"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Runden er publisert. Åpne den igjen med en begrunnelse");
		assertThat(lock(office(), "Bor der")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Runden er publisert. Åpne den igjen med en begrunnelse");
		assertThat(post(round("/locks/" + student() + "/remove"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Runden er publisert.");
	}

	private MvcTestResult lock(String supervisor, String reason) {
		return post(round("/locks"), "student", student(), "supervisor", supervisor, "period", period(), "run",
				this.run.id().toString(), "reason", reason);
	}

	private String student() {
		return this.scene.students().get(0).id().toString();
	}

	private String office() {
		return this.office.supervisor().toString();
	}

	private String period() {
		return this.scene.period().toString();
	}

	private String round(String act) {
		return "/coordinator/rounds/" + this.scene.round() + act;
	}

	private MvcTestResult post(String path, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(path)
			.with(user(this.scene.coordinator()))
			.with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

}
