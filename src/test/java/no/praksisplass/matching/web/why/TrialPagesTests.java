package no.praksisplass.matching.web.why;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.WhyWorld;
import no.praksisplass.matching.WhyWorld.Contest;
import no.praksisplass.matching.domain.decision.Decisions;
import no.praksisplass.matching.domain.decision.DecisionService;
import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
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

/** Why a student did not get a wish, and what would follow if she did. */
@IntegrationTest
@CleanDatabase
class TrialPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private WhyWorld whys;

	@Autowired
	private Decisions decisions;

	@Autowired
	private DecisionService deciding;

	@Autowired
	private ResultService results;

	private Contest contest;

	private RunView run;

	@BeforeEach
	void solve() {
		this.contest = this.whys.contest("uib");
		this.run = this.world.run(this.contest.scene());
	}

	@Test
	void thePageTellsWhatABetterWishWouldHaveCost() {
		assertThat(html(page(this.contest.loser())))
			.contains("Én annen student ville gått fra 2. ønske til 3. ønske.", "/try?supervisor=")
			.containsOnlyOnce("Én annen student");
		assertThat(html(page(this.contest.winner()))).doesNotContain("ville gått");
	}

	@Test
	void tryingShowsTheWholeConsequenceAndSavesNothing() {
		assertThat(html(tried(this.contest.loser(), this.contest.wanted())))
			.contains("Hva om Kari Student1 får denne plassen?", "2 studenter får noe annet",
					"Av de andre får 0 det bedre og 1 det dårligere.", "Lås og lag nytt utkast")
			.containsSubsequence("Kari Student1</a>", "2. ønske", "Årstad", "1. ønske", "Bryggen", "Kari Student2</a>",
					"2. ønske", "Bryggen", "3. ønske", "Årstad");
		assertThat(this.decisions.locks(this.contest.scene().round())).isEmpty();
		assertThat(AllocationWorld.as(this.contest.scene().coordinator(),
				() -> this.results.runs(this.contest.scene().round())))
			.hasSize(1);
	}

	@Test
	void whatIsTriedCanBeLockedAndRunAgain() {
		String ask = page(this.contest.loser()) + "/lock?supervisor=" + this.contest.wanted().supervisor() + "&period="
				+ this.contest.scene().period() + "&again=true";
		assertThat(html(ask)).contains("name=\"again\" value=\"true\"", "Lås og lag nytt utkast");
		assertThat(lock("")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("name=\"again\" value=\"true\"");
		MvcTestResult locked = lock("Avtalt");
		RunView next = AllocationWorld
			.as(this.contest.scene().coordinator(), () -> this.results.runs(this.contest.scene().round()))
			.get(0);
		assertThat(next.number()).isEqualTo(2);
		assertThat(locked).hasStatus3xxRedirection().hasRedirectedUrl("/coordinator/runs/" + next.id());
		assertThat(this.decisions.locks(this.contest.scene().round())).hasSize(1);
	}

	@Test
	void aLockedSeatLeavesNoRoomAndTheLockIsTheReason() {
		Scene scene = this.contest.scene();
		AllocationWorld.asDo(scene.coordinator(), () -> this.deciding.lock(scene.round(), this.contest.winner().id(),
				new Seat(this.contest.wanted().supervisor(), scene.period()), "Avtalt"));
		this.run = this.world.run(scene);
		assertThat(html(page(this.contest.loser()))).contains("Den ene plassen er låst til en annen student.");
		assertThat(html(tried(this.contest.loser(), this.contest.wanted()))).contains("Låsene gir ikke rom for det");
		assertThat(html(tried(this.contest.winner(), this.contest.other()))).contains("2 studenter får noe annet");
	}

	@Test
	void whoIsWithoutAPlaceIsToldWhatIsFull() {
		Scene scene = this.world.scene("uio", 3);
		this.world.office("Røros", Answer.YES, 2, scene.period());
		RunView scarce = this.world.run(scene);
		String unplaced = scene.students()
			.stream()
			.map((pupil) -> html(scene.coordinator(), "/coordinator/runs/" + scarce.id() + "/students/" + pupil.id()))
			.filter((page) -> page.contains("Uten plass"))
			.findFirst()
			.orElseThrow();
		assertThat(unplaced).contains("3 studenter kan bare bruke disse 2 plassene i Periode 1.",
				"Veilederne har ikke plass til flere.", "Fullt blant studentens egne muligheter", "Veileder Røros");
	}

	@Test
	void whatIsNotThereIsNotFound() {
		SignedInUser stranger = this.world.scene("ntnu", 0).coordinator();
		assertThat(get(stranger, tried(this.contest.loser(), this.contest.wanted()))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(this.contest.scene().coordinator(), page(this.contest.loser()) + "/try?supervisor="
				+ UUID.randomUUID() + "&period=" + this.contest.scene().period()))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult lock(String reason) {
		Scene scene = this.contest.scene();
		return this.mvc.post()
			.uri(URI.create("/coordinator/rounds/" + scene.round() + "/locks"))
			.param("run", this.run.id().toString())
			.param("student", this.contest.loser().id().toString())
			.param("supervisor", this.contest.wanted().supervisor().toString())
			.param("period", scene.period().toString())
			.param("again", "true")
			.param("reason", reason)
			.with(user(scene.coordinator()))
			.with(csrf())
			.exchange();
	}

	private String page(Pupil pupil) {
		return "/coordinator/runs/" + this.run.id() + "/students/" + pupil.id();
	}

	private String tried(Pupil pupil, Office office) {
		return page(pupil) + "/try?supervisor=" + office.supervisor() + "&period=" + this.contest.scene().period();
	}

	private String html(String path) {
		return html(this.contest.scene().coordinator(), path);
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
