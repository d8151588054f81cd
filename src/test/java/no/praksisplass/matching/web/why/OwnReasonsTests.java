package no.praksisplass.matching.web.why;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.WhyWorld;
import no.praksisplass.matching.WhyWorld.Contest;
import no.praksisplass.matching.domain.decision.DecisionService;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.placement.domain.change.PlacementChanges;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.Sha256;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What a student is told after publication, and what not. */
@IntegrationTest
@CleanDatabase
class OwnReasonsTests {

	private static final String OTHERS = "ville ønskene i sum blitt dårligere oppfylt blant de andre studentene.";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private WhyWorld whys;

	@Autowired
	private PublicationService publications;

	@Autowired
	private DecisionService decisions;

	@Autowired
	private Placements placements;

	@Autowired
	private PlacementChanges changes;

	@Autowired
	private Rounds rounds;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void nothingIsToldBeforePublicationNorToOthers() {
		Contest contest = this.whys.contest("uib", 5);
		this.world.run(contest.scene());
		assertThat(html(contest.loser())).contains("Ingen fordeling er publisert");
		publish(contest.scene());
		assertThat(html(contest.loser())).contains("Bryggen");
		Scene elsewhere = this.world.scene("uio", 1);
		assertThat(html(elsewhere.students().get(0))).contains("Ingen fordeling er publisert");
	}

	@Test
	void abetterWishIsAnsweredWithoutGivingAnybodyAway() {
		Contest contest = this.whys.contest("uib", 5);
		publish(contest.scene());
		String page = html(contest.loser());
		assertThat(page).contains("Hvorfor ikke et ønske du satte høyere?", "Bryggen, Bergen", OTHERS, "2. ønske");
		assertTellsOfNobodyElse(page, contest.scene(), contest.loser());
		String winner = html(contest.winner());
		assertThat(winner).contains("Voss", "Her var det ingen plasser å fordele").doesNotContain(OTHERS);
		assertTellsOfNobodyElse(winner, contest.scene(), contest.winner());
	}

	@Test
	void thatAnotherHasPriorityReadsTheSameAsAnyOthersWish() {
		Contest contest = this.whys.contest("uib", 5);
		this.whys.grantEarlyTurn(contest.scene(), contest.winner());
		publish(contest.scene());
		assertThat(html(contest.loser())).contains(OTHERS)
			.doesNotContain("prioritet", "valgnummer", "tidlig", "foran", "hensyn til helse");
	}

	@Test
	void amongFewTheReasonIsTheWhole() {
		Contest contest = this.whys.contest("uib");
		publish(contest.scene());
		assertThat(html(contest.loser())).contains("Etter rundens regler ble fordelingen som helhet best slik.")
			.doesNotContain(OTHERS);
		assertThat(html(contest.loser())).as("small counts are not told").contains("færre enn fem");
	}

	@Test
	void theLotteryIsToldWithWhatChecksIt() {
		Scene scene = this.whys.crowd("uib", 7);
		publish(scene);
		String seed = SystemAccess.call(() -> this.rounds.find(scene.round()).orElseThrow().seed());
		List<String> pages = scene.students().stream().map(this::html).toList();
		assertThat(pages).filteredOn((page) -> page.contains("Alt annet var likt, og loddtrekningen avgjorde."))
			.hasSize(6)
			.allSatisfy((page) -> assertThat(page).contains("printf %s " + seed, Sha256.of(seed), "Bryggen (Periode 1)",
					"Ditt kodenavn"));
		for (int i = 0; i < pages.size(); i++) {
			assertTellsOfNobodyElse(pages.get(i), scene, scene.students().get(i));
		}
	}

	@Test
	void anUnplacedStudentIsToldToo() {
		Scene scene = this.world.scene("uib", 7);
		this.world.office("Bryggen", Answer.YES, 1, scene.period());
		publish(scene);
		assertThat(scene.students().stream().map(this::html).filter((page) -> page.contains("Du fikk ikke plass")))
			.hasSize(6)
			.allSatisfy((page) -> assertThat(page).contains("Hvorfor ikke et annet sted?"));
	}

	@Test
	void alockSaysOnlyThatTheCoordinatorDecided() {
		Contest contest = this.whys.contest("uib", 5);
		Scene scene = contest.scene();
		AllocationWorld.asDo(scene.coordinator(), () -> this.decisions.lock(scene.round(), contest.loser().id(),
				new Seat(contest.other().supervisor(), scene.period()), "Hemmelig grunn"));
		publish(scene);
		assertThat(html(contest.loser())).contains("Plassen din ble bestemt av koordinatoren")
			.doesNotContain("Hemmelig", "Hvorfor ikke et ønske", "Låst");
	}

	@Test
	void whatWasChangedByHandIsSaid() {
		Contest contest = this.whys.contest("uib", 5);
		publish(contest.scene());
		PlacementView given = SystemAccess.call(() -> this.placements.ofStudent(contest.loser().id()).get(0));
		AllocationWorld.asDo(contest.scene().coordinator(), () -> this.changes.withdraw(given.id(), "Hemmelig grunn"));
		assertThat(html(contest.loser())).contains("gjelder ikke lenger.").doesNotContain("Hemmelig");
	}

	@Test
	void aroundPublishedWithoutReasonsSaysSo() {
		Contest contest = this.whys.contest("uib", 5);
		publish(contest.scene());
		this.jdbc.sql("DELETE FROM student_reasons").update();
		assertThat(html(contest.loser())).contains("før begrunnelser ble tatt vare på", "2. ønske")
			.doesNotContain(OTHERS);
	}

	@Test
	void publishingTheSameDraftAgainKeepsItsReasons() {
		Contest contest = this.whys.contest("uib", 5);
		RunView run = publish(contest.scene());
		AllocationWorld.asDo(contest.scene().coordinator(),
				() -> this.publications.reopen(contest.scene().round(), "Feil"));
		assertThat(html(contest.loser())).contains("Ingen fordeling er publisert");
		AllocationWorld.asDo(contest.scene().coordinator(), () -> this.publications.publish(run.id()));
		assertThat(html(contest.loser())).contains(OTHERS);
	}

	private static void assertTellsOfNobodyElse(String page, Scene scene, Pupil self) {
		for (Pupil other : scene.students()) {
			if (!other.equals(self)) {
				String number = "Student" + (scene.students().indexOf(other) + 1);
				assertThat(page).doesNotContain(other.id().toString(), other.person().toString(), number);
			}
		}
		assertThat(page.split("\\bs-[0-9a-f]{16}\\b", -1)).as("one's own code name alone").hasSizeLessThanOrEqualTo(2);
	}

	private RunView publish(Scene scene) {
		RunView run = this.world.run(scene);
		AllocationWorld.asDo(scene.coordinator(), () -> this.publications.publish(run.id()));
		return run;
	}

	private String html(Pupil pupil) {
		MvcTestResult result = get(pupil.user(), "/student/placement/reasons");
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(SignedInUser who, String path) {
		return this.mvc.get().uri(URI.create(path)).with(user(who)).exchange();
	}

}
