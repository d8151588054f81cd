package no.praksisplass.matching.web.why;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.WhyWorld;
import no.praksisplass.matching.WhyWorld.Contest;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What one more place would do, as the coordinator sees it. */
@IntegrationTest
@CleanDatabase
class RecruitPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private WhyWorld whys;

	@Autowired
	private Runs runs;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aplaceMoreWhereTwoCompeteGivesOneABetterWish() {
		Contest contest = this.whys.contest("uib");
		RunView run = this.world.run(contest.scene());
		assertThat(html(contest.scene(), run, ""))
			.contains("Bryggen",
					"/coordinator/supervisors?practice=" + contest.wanted().practice() + "&amp;period="
							+ contest.scene().period(),
					"Veileder")
			.contains("Ett sted")
			.doesNotContain("Årstad");
		awaitGains(run);
		assertThat(page(contest.scene(), "/coordinator/runs/" + run.id())).contains(
				"Én plass til hos Bryggen (Bergen) i Periode 1:", "1 får et bedre ønske.",
				"/coordinator/runs/" + run.id() + "/recruit");
	}

	@Test
	void aplaceMoreGivesTheUnplacedAPlaceAndSaysWhatIsLacking() {
		Scene scene = this.world.scene("uib", 4);
		this.world.office("Bryggen", Answer.YES, 1, scene.period());
		Office crowded = this.world.office("Årstad", Answer.YES, 2, scene.period());
		RunView run = this.world.run(scene);
		assertThat(html(scene, run, "")).contains("2 steder", "+1", "Veileder og studentkontor")
			.containsSubsequence("Bryggen", "Årstad");
		assertThat(html(scene, run, "?sort=-practice")).containsSubsequence(">Årstad<", ">Bryggen<");
		assertThat(html(scene, run, "?q=års")).contains(crowded.practice().toString(), "Ett sted")
			.doesNotContain(">Bryggen<");
		assertThat(html(scene, run, "?q=finnes+ikke")).contains("Ingen treff");
		assertThat(page(scene, "/coordinator/runs/" + run.id() + "/recruit/export?format=csv&q=års"))
			.contains("Flere får plass", "Årstad")
			.doesNotContain("Bryggen");
	}

	@Test
	void whatTheJobKeptIsWhatThePageWorksOut() {
		Contest contest = this.whys.contest("uib", 3);
		RunView run = this.world.run(contest.scene());
		awaitGains(run);
		var kept = this.runs.gains(run.id());
		this.jdbc.sql("UPDATE run_files SET gains = NULL").update();
		assertThat(this.runs.gains(run.id())).isEqualTo(kept).isNotEmpty();
		assertThat(page(contest.scene(), "/coordinator/runs/" + run.id())).contains("Dette regnes ut nå.");
	}

	@Test
	void nothingToGainIsSaid() {
		Scene scene = this.world.scene("uib", 1);
		this.world.office("Bryggen", Answer.YES, 1, scene.period());
		RunView run = this.world.run(scene);
		assertThat(html(scene, run, "")).contains("Én plass til ville ikke endret noe");
	}

	@Test
	void asupervisorIsToldThatOneMoreSeatWouldPlaceSomebody() {
		Scene scene = this.world.scene("uib", 4);
		Office asked = this.world.office("Bryggen", Answer.YES, 1, scene.period());
		Office full = this.world.office("Voss", Answer.YES, 2, scene.period());
		this.jdbc.sql("UPDATE placement_period SET availability_deadline = now() + interval '30 days'").update();
		SignedInUser doctor = this.world.doctor(asked);
		assertThat(supervisor(doctor)).doesNotContain("kan én student til få plass");
		awaitGains(this.world.run(scene));
		assertThat(supervisor(doctor)).containsOnlyOnce("kan én student til få plass");
		assertThat(supervisor(this.world.doctor(full))).as("no room there")
			.doesNotContain("kan én student til få plass");
	}

	@Test
	void anotherUniversitysRunIsNotFound() {
		Scene scene = this.world.scene("uib", 1);
		RunView run = this.world.run(scene);
		SignedInUser stranger = this.world.scene("uio", 0).coordinator();
		assertThat(get(stranger, "/coordinator/runs/" + run.id() + "/recruit")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(stranger, "/coordinator/runs/" + run.id() + "/recruit/export")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private void awaitGains(RunView run) {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> this.runs.keptGains(run.id()).isPresent());
	}

	private String supervisor(SignedInUser doctor) {
		MvcTestResult result = get(doctor, "/supervisor");
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private String html(Scene scene, RunView run, String query) {
		return page(scene, "/coordinator/runs/" + run.id() + "/recruit" + query);
	}

	private String page(Scene scene, String path) {
		MvcTestResult result = get(scene.coordinator(), path);
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(SignedInUser who, String path) {
		return this.mvc.get().uri(URI.create(path.replace("å", "%C3%A5"))).with(user(who)).exchange();
	}

}
