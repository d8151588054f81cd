package no.praksisplass.placement.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PlacementId;
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

/** A published placement's page, and what it says when an act on it is refused. */
@IntegrationTest
@CleanDatabase
class PlacementPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private PublicationService publications;

	@Autowired
	private Placements placements;

	private Scene scene;

	private Office other;

	private PlacementId placement;

	@BeforeEach
	void publish() {
		this.scene = this.world.scene("uib", 1);
		this.world.office("Førde", Answer.YES, 1, this.scene.period());
		RunView run = this.world.run(this.scene);
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.publications.publish(run.id()));
		this.placement = this.placements.inForce(this.scene.round()).get(0).id();
		this.other = this.world.office("Voss", Answer.YES, 1, this.scene.period());
	}

	@Test
	void aSeatThatIsNoSeatIsToldAtItsFieldWithTheReasonKept() {
		for (String seat : List.of("tull", this.other.supervisor().toString(), this.other.supervisor() + " 1-1-1-1-1",
				"% %")) {
			assertThat(post("/move", "seat", seat, "reason", "Flytter hjem")).as(seat)
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText()
				.contains("Plassen finnes ikke. Velg en fra listen.", "Flytter hjem", "id=\"move-seat-error\"");
		}
		assertThat(post("/move", "seat", "", "reason", "Flytter hjem")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Velg hvor studenten skal flyttes.")
			.doesNotContain("Plassen finnes ikke.");
		assertThat(stored().status()).isEqualTo(PlacementStatus.PUBLISHED);
	}

	@Test
	void aSupervisorWhoDoesNotExistOrHasNoSeatIsToldAtTheField() {
		assertThat(post("/move", "seat", PlacementId.random() + " " + this.scene.period(), "reason", "Bytte"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Plassen finnes ikke.");
		assertThat(post("/move", "seat", this.other.supervisor() + " " + PlacementId.random(), "reason", "Bytte"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("har ikke ledig plass lenger", "Bytte");
	}

	@Test
	void aMoveNeedsAReasonAndKeepsTheSeatThatIsChosen() {
		String seat = this.other.supervisor() + " " + this.scene.period();
		assertThat(post("/move", "seat", seat, "reason", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv en begrunnelse.", "value=\"" + seat + "\" selected=\"selected\"");
		assertThat(post("/move", "seat", seat, "reason", "Bytte")).hasStatus3xxRedirection();
		assertThat(stored().status()).isEqualTo(PlacementStatus.MOVED);
	}

	@Test
	void aWithdrawalWithoutAReasonOpensTheQuestionAgain() {
		assertThat(post("/withdraw", "reason", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("question-again", "Skriv en begrunnelse.", "id=\"withdraw-reason-error\"");
		String tooLong = "x".repeat(2001);
		assertThat(post("/withdraw", "reason", tooLong)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(tooLong, "2000 tegn");
		assertThat(get("")).hasStatusOk().bodyText().doesNotContain("question-again");
		assertThat(stored().status()).isEqualTo(PlacementStatus.PUBLISHED);
	}

	@Test
	void whoComesSecondIsToldOnThePageThatThePlacementHasEnded() {
		assertThat(post("/withdraw", "reason", "Sykdom")).hasStatus3xxRedirection();
		assertThat(post("/withdraw", "reason", "Sykdom")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Plassen gjelder ikke lenger.", "Kari Student1");
		String seat = this.other.supervisor() + " " + this.scene.period();
		assertThat(post("/move", "seat", seat, "reason", "Bytte")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Plassen gjelder ikke lenger.");
	}

	@Test
	void complaintsAndAnswersKeepWhatWasTyped() {
		assertThat(post("/complaints", "receivedOn", "12. mars", "complaint", "For lang reise"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("For lang reise", "value=\"12. mars\"", "Skriv datoen slik: 12.03.2026.", "<details open");
		assertThat(post("/complaints", "receivedOn", "12.03.2026", "complaint", " "))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Må fylles ut.", "value=\"12.03.2026\"");
		post("/complaints", "receivedOn", "12.03.2026", "complaint", "For lang reise");
		post("/complaints", "receivedOn", "13.03.2026", "complaint", "For trangt");
		String page = body(get(""));
		String answer = page.replaceAll("(?s).*/complaints/([0-9a-f-]{36})/answer.*", "$1");
		MvcTestResult early = post("/complaints/" + answer + "/answer", "answeredOn", "01.03.2026", "outcome",
				"REJECTED", "answer", "Reisen er innenfor grensen");
		assertThat(early).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Svaret kan ikke være datert før klagen.", "id=\"" + answer + "-answeredOn-error\"")
			.containsOnlyOnce("Reisen er innenfor grensen");
		assertThat(post("/complaints/" + answer + "/answer", "answeredOn", "14.03.2026", "outcome", "", "answer", ""))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Velg et utfall.", "Må fylles ut.");
	}

	@Test
	void theSecondAnswerToAComplaintIsRefusedOnThePage() {
		post("/complaints", "receivedOn", "12.03.2026", "complaint", "For lang reise");
		String complaint = body(get("")).replaceAll("(?s).*/complaints/([0-9a-f-]{36})/answer.*", "$1");
		String[] typed = { "answeredOn", "14.03.2026", "outcome", "REJECTED", "answer", "Innenfor grensen" };
		assertThat(post("/complaints/" + complaint + "/answer", typed)).hasStatus3xxRedirection();
		assertThat(post("/complaints/" + complaint + "/answer", typed)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Klagen er allerede besvart.");
		assertThat(post("/complaints/tull/answer", typed)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void anotherUniversitysCoordinatorFindsNothing() {
		SignedInUser stranger = this.world.scene("uio", 0).coordinator();
		String path = "/coordinator/placements/" + this.placement;
		assertThat(this.mvc.get().uri(path).with(user(stranger))).hasStatus(HttpStatus.NOT_FOUND);
		for (String act : Set.of("/withdraw", "/move", "/complaints")) {
			assertThat(this.mvc.post().uri(path + act).with(user(stranger)).with(csrf()))
				.hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	private PlacementView stored() {
		return this.placements.find(this.placement).orElseThrow();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String path) {
		return this.mvc.get()
			.uri("/coordinator/placements/" + this.placement + path)
			.with(user(this.scene.coordinator()))
			.exchange();
	}

	private MvcTestResult post(String path, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri("/coordinator/placements/" + this.placement + path)
			.with(user(this.scene.coordinator()))
			.with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

}
