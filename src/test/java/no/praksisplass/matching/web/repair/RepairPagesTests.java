package no.praksisplass.matching.web.repair;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.RepairWorld;
import no.praksisplass.matching.RepairWorld.Published;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.security.SignedInUser;
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

/** The page on which a coordinator repairs what is published. */
@IntegrationTest
@CleanDatabase
class RepairPagesTests {

	private static final Pattern SHOWN = Pattern
		.compile("name=\"kind\" value=\"(\\w+)\">\\s*<input type=\"hidden\" name=\"shown\" value=\"(\\w{64})\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private RepairWorld world;

	@Autowired
	private AllocationWorld allocation;

	@Autowired
	private Placements placements;

	private Published round;

	@BeforeEach
	void publish() {
		this.round = this.world.published("uib");
	}

	@Test
	void withNothingLostThePageAsksWhatHasFallenOut() {
		assertThat(html(path()))
			.contains("Hva har falt bort?", "Veileder Bryggen", "Kari Student1", "Ingenting har falt bort")
			.doesNotContain("Gjennomfør");
		assertThat(html("/coordinator/rounds/" + this.round.scene().round())).contains("Reparer fordelingen");
		PlacementView placement = this.placements.inForce(this.round.scene().round()).get(0);
		assertThat(html("/coordinator/placements/" + placement.id()))
			.contains(path() + "?supervisor=" + placement.supervisorId() + "&amp;period=" + placement.periodId());
	}

	@Test
	void threeProposalsStandSideBySide() {
		assertThat(html(lost()))
			.contains("Én tildelt plass har falt bort", "Færrest endringer", "Gir det samme som «Alle andre blir».",
					"Én flyttes, ingen får plass, ingen blir uten. 3 får beskjed.", "Mistet plassen",
					"Gjennomfør «Best mulig på nytt»")
			.containsSubsequence("Kari Student1", "1. ønske", "Bryggen", "4. ønske", "Loddefjord");
	}

	@Test
	void theChosenOneIsCarriedOutWithAReason() {
		String shown = shown("KEEP");
		assertThat(post("KEEP", shown, " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("question-again", "id=\"repair-KEEP\"");
		assertThat(post("KEEP", shown, "Sykmeldt")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/coordinator/rounds/" + this.round.scene().round());
		assertThat(html("/coordinator/rounds/" + this.round.scene().round())).contains("med utkast 2", "Sykmeldt",
				shown);
		assertThat(html("/coordinator/runs/" + run(2))).contains("Utkast 2");
	}

	@Test
	void whatIsShownNoMoreGivesNewProposals() {
		String shown = shown("FREE");
		this.allocation.office("Askøy", Answer.YES, 1, this.round.scene().period());
		assertThat(post("FREE", shown, "Sykmeldt")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Noe er endret siden forslagene ble vist. Ingenting er gjort.", "name=\"shown\"")
			.doesNotContain(shown, "question-again");
		assertThat(post("NO_SUCH", shown, "Sykmeldt")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void anOpenRoundIsNotRepaired() {
		Scene open = this.allocation.scene("ntnu", 1);
		assertThat(get(open.coordinator(), "/coordinator/rounds/" + open.round() + "/repair")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/coordinator/rounds/" + open.round());
	}

	@Test
	void strangersFindNothing() {
		Scene other = this.allocation.scene("uio", 1);
		assertThat(get(other.coordinator(), lost())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(html(path() + "?student=" + other.students().get(0).id())).doesNotContain("uio1");
	}

	private String shown(String kind) {
		Matcher matcher = SHOWN.matcher(html(lost()));
		while (matcher.find()) {
			if (matcher.group(1).equals(kind)) {
				return matcher.group(2);
			}
		}
		throw new AssertionError("No " + kind);
	}

	private MvcTestResult post(String kind, String shown, String reason) {
		return this.mvc.post()
			.uri(URI.create(path()))
			.param("supervisor", this.round.bryggen().supervisor().toString())
			.param("kind", kind)
			.param("shown", shown)
			.param("reason", reason)
			.with(user(this.round.scene().coordinator()))
			.with(csrf())
			.exchange();
	}

	private String run(int number) {
		Matcher matcher = Pattern.compile("/coordinator/runs/([0-9a-f-]{36})\"[^>]*>Utkast " + number)
			.matcher(html("/coordinator/rounds/" + this.round.scene().round()));
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

	private String path() {
		return "/coordinator/rounds/" + this.round.scene().round() + "/repair";
	}

	private String lost() {
		return path() + "?supervisor=" + this.round.bryggen().supervisor() + "&practice=&student=";
	}

	private String html(String path) {
		MvcTestResult result = get(this.round.scene().coordinator(), path);
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(SignedInUser who, String path) {
		return this.mvc.get().uri(URI.create(path)).with(user(who)).exchange();
	}

}
