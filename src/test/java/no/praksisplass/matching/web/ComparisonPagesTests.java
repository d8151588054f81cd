package no.praksisplass.matching.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.run.RunView;
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

/** Drafts of a round side by side. */
@IntegrationTest
@CleanDatabase
class ComparisonPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	private Scene scene;

	private RunView one;

	private RunView two;

	private RunView three;

	@BeforeEach
	void solve() {
		this.scene = this.world.scene("uib", 3);
		this.world.office("Årdal", Answer.YES, 1, this.scene.period());
		this.one = this.world.run(this.scene);
		this.world.office("Bryggen", Answer.YES, 1, this.scene.period());
		this.two = this.world.run(this.scene);
		this.three = this.world.run(this.scene);
	}

	@Test
	void threeStandBesideOneAnotherWithWhoGetsSomethingElse() {
		String html = html(compare(this.one, this.two, this.three));
		assertThat(html).contains("Utkast side om side")
			.containsSubsequence("Utkast 1</a>", "Utkast 2</a>", "Utkast 3</a>")
			.containsSubsequence("Plassert", ">1</td>", ">2</td>", ">2</td>")
			.containsSubsequence("Uten plass", ">2</td>", ">1</td>", ">1</td>")
			.contains("data-chart=\"bar\"", "200 km og mer");
		assertThat(html.substring(html.indexOf("id=\"differing\""))).contains("Bryggen");
	}

	@Test
	void draftsThatGiveEverybodyTheSameSaySo() {
		assertThat(html(compare(this.two, this.three))).contains("Ingen studenter får noe annet");
	}

	@Test
	void theRoundOffersItsDraftsWithTheTwoNewestTicked() {
		String html = html(get("/coordinator/rounds/" + this.scene.round()));
		assertThat(html).contains("Ta med utkast 1", "Ta med utkast 2", "Ta med utkast 3", "Sammenlign de avkryssede");
		assertThat(html.split("name=\"run\"[^>]*checked", -1)).hasSize(3);
	}

	@Test
	void oneAloneOrOneTwiceCannotBeCompared() {
		for (MvcTestResult result : List.of(compare(), compare(this.one), compare(this.one, this.one))) {
			assertThat(result).hasStatus3xxRedirection()
				.hasRedirectedUrl("/coordinator/rounds/" + this.scene.round() + "#runs");
		}
	}

	@Test
	void draftsOfOtherRoundsAndUniversitiesAreNotThere() {
		Scene oslo = this.world.scene("uio", 1);
		RunView theirs = this.world.run(oslo);
		assertThat(compare(this.one, theirs)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri(path(this.one, this.two)).with(user(oslo.coordinator())))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult compare(RunView... runs) {
		return get(path(runs));
	}

	private String path(RunView... runs) {
		return "/coordinator/rounds/" + this.scene.round() + "/compare?"
				+ IntStream.range(0, runs.length)
					.mapToObj((index) -> "run=" + runs[index].id())
					.collect(Collectors.joining("&"));
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(this.scene.coordinator())).exchange();
	}

	private static String html(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
