package no.praksisplass.matching.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.run.RunView;
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
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The result of a run, page by page, in the order that is asked for. */
@IntegrationTest
@CleanDatabase
class ResultPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	private Scene scene;

	private RunView run;

	@BeforeEach
	void solve() {
		this.scene = this.world.scene("uib", 30);
		this.world.office("Årdal", Answer.YES, 2, this.scene.period());
		this.world.office("Bryggen", Answer.YES, 2, this.scene.period());
		this.run = this.world.run(this.scene);
	}

	@Test
	void showsSoManyRowsOnAPageAndCountsAll() {
		assertThat(html("?size=25")).contains("30 studenter", "Viser 1–25 av 30", "size=50", "size=100");
		assertThat(rows(html("?size=25"))).isEqualTo(25);
		assertThat(rows(html("?size=25&page=2"))).isEqualTo(5);
		assertThat(html("?size=25&page=99")).contains("Viser 26–30 av 30");
		assertThat(rows(html("?size=7"))).as("an odd size is the usual one").isEqualTo(30);
	}

	@Test
	void sortsByEachColumnAndKeepsFiltersAndSizeInTheLinks() {
		assertThat(html("?sort=practice")).containsSubsequence("Bryggen", "Årdal", "Uten plass</span>");
		assertThat(html("?sort=-practice")).containsSubsequence(">Årdal", ">Bryggen", "Uten plass</span>");
		assertThat(html("?q=uib&size=25&sort=-distance")).contains("30 studenter",
				"q=uib&amp;size=25&amp;sort=municipality", "name=\"size\" value=\"25\"",
				"name=\"sort\" value=\"-distance\"", "aria-sort=\"descending\"");
		assertThat(html("?wish=UNPLACED&size=25")).contains("wish=UNPLACED&amp;size=25&amp;page=2");
	}

	@Test
	void aFilterThatFindsNothingSaysSo() {
		assertThat(html("?q=finnes+ikke")).contains("0 studenter", "Ingen treff").doesNotContain("Viser ");
	}

	@Test
	void listsTheUnplacedWithTheReason() {
		assertThat(html("/unplaced?size=25")).contains("Studenter uten plass", "26 studenter", "Viser 1–25 av 26",
				"Flaskehals");
		assertThat(rows(html("/unplaced?size=25&page=2"))).isEqualTo(1);
		assertThat(html("/unplaced?sort=-student&size=25")).contains("aria-sort=\"descending\"");
		assertThat(html("/unplaced?q=uib&size=25")).contains("q=uib&amp;size=25&amp;page=2");
		assertThat(html("/unplaced?q=finnes+ikke")).contains("Ingen treff");
		assertThat(html("")).contains("/coordinator/runs/" + this.run.id() + "/unplaced");
	}

	@Test
	void nobodyUnplacedIsToldSo() {
		Scene small = this.world.scene("ntnu", 1);
		this.world.office("Røros", Answer.YES, 1, small.period());
		RunView all = this.world.run(small);
		assertThat(get(small.coordinator(), "/coordinator/runs/" + all.id() + "/unplaced")).hasStatusOk()
			.bodyText()
			.contains("Alle har fått plass");
	}

	@Test
	void anotherUniversitysRunIsNotFound() {
		SignedInUser stranger = this.world.scene("uio", 0).coordinator();
		assertThat(get(stranger, "/coordinator/runs/" + this.run.id() + "/unplaced")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private static int rows(String html) {
		return html.split("<th scope=\"row\">", -1).length - 1;
	}

	private String html(String more) {
		MvcTestResult result = get(this.scene.coordinator(), "/coordinator/runs/" + this.run.id() + more);
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(SignedInUser who, String path) {
		return this.mvc.get().uri(URI.create(path)).with(user(who)).exchange();
	}

}
