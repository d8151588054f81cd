package no.praksisplass.report.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.student.StudentWorld;
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
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** A run in charts and on a map, and the offers to a round over time. */
@IntegrationTest
@CleanDatabase
class ChartPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private StudentWorld students;

	private Scene scene;

	@BeforeEach
	void make() {
		this.scene = this.world.scene("uib", 5);
	}

	@Test
	void aRunInBars() {
		this.world.office("Bryggen", Answer.YES, 4, this.scene.period());
		String html = html("/coordinator/runs/" + this.world.run(this.scene).id() + "/charts");
		assertThat(html).contains("data-chart=\"bar\"", "1. ønske", "Uten plass", "200 km og mer", "chart.umd.min")
			.containsPattern("1. ønske</th>\\s*<td[^>]*data-value=\"2\"")
			.containsPattern("Uten plass</th>\\s*<td[^>]*data-value=\"3\"");
	}

	@Test
	void aRunOnAMapTellsNoWayOfFewerThanFive() {
		this.world.office("Bryggen", Answer.YES, 2, this.scene.period());
		String html = html("/coordinator/runs/" + this.world.run(this.scene).id() + "/map");
		assertThat(html).contains("Bergen: 2 studenter", "2 studenter går veier")
			.doesNotContain("Student1", "<line class=\"map-line\" aria-hidden");
		assertThat(html("/coordinator/runs/" + this.world.run(this.scene).id() + "/map?county=11"))
			.contains("Ingen plasserte her");
	}

	@Test
	void fiveWhoGoTheSameWayAreTold() {
		for (String name : new String[] { "Bryggen", "Fjellsiden", "Nordnes" }) {
			this.world.office(name, Answer.YES, 2, this.scene.period());
		}
		String path = "/coordinator/runs/" + this.world.run(this.scene).id() + "/map";
		assertThat(html(path)).contains("Bergen: 5 studenter", "Hvor studentene kommer fra")
			.doesNotContain("går en vei");
		assertThat(html(path + "?county=46")).contains("Utkastet på kart: Vestland", "Bergen: 5 studenter");
	}

	@Test
	void offersOverTime() {
		String path = "/coordinator/rounds/" + this.scene.round() + "/offers";
		assertThat(html(path)).contains("Ingen tilbudte plasser");
		this.world.office("Bryggen", Answer.YES, 3, this.scene.period());
		this.students.office("Voss", "4621", Answer.MAYBE, 1, this.scene.period());
		assertThat(html(path)).contains("data-chart=\"line\"", "5 studenter i runden", "Svarfrist", "data-value=\"4\"");
	}

	@Test
	void anotherUniversityFindsNothing() {
		RunView run = this.world.run(this.scene);
		SignedInUser stranger = this.world.scene("uio", 0).coordinator();
		for (String path : new String[] { "/coordinator/runs/" + run.id() + "/charts",
				"/coordinator/runs/" + run.id() + "/map", "/coordinator/rounds/" + this.scene.round() + "/offers" }) {
			assertThat(get(stranger, path)).hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	private String html(String path) {
		MvcTestResult result = get(this.scene.coordinator(), path);
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(SignedInUser who, String path) {
		return this.mvc.get().uri(URI.create(path)).with(user(who)).exchange();
	}

}
