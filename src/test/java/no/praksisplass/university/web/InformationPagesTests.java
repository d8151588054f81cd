package no.praksisplass.university.web;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.security.SignedInUser;
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

/** What a university writes about a period, and who reads it. */
@IntegrationTest
@CleanDatabase
class InformationPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private PublicationService publications;

	private Scene scene;

	private Office office;

	@BeforeEach
	void begin() {
		this.scene = this.world.scene("uib", 1);
		this.office = this.world.office("Førde", Answer.YES, 1, this.scene.period());
	}

	@Test
	void aPreviewSavesNothingAndShowsNoHtmlOfTheText() {
		assertThat(post("/SUPERVISOR/in/nb", "markdown", "## Første dag\n<script>x</script>", "version", "-1",
				"preview", "true"))
			.hasStatusOk()
			.bodyText()
			.contains("<h3>Første dag</h3>", "&lt;script&gt;x&lt;/script&gt;")
			.doesNotContain("<script>x");
		assertThat(get(coordinator(), page(""))).bodyText().contains("Ikke skrevet");
		assertThat(get(doctor(), "/supervisor/periods/" + this.scene.period())).bodyText()
			.contains("Ingen informasjon ennå");
	}

	@Test
	void supervisorsReadTheirPageInAnotherLanguageWhereTheirOwnIsMissing() {
		assertThat(post("/SUPERVISOR/in/nn", "markdown", "Velkomen, **alle**!", "version", "-1"))
			.hasRedirectedUrl(page(""));
		assertThat(get(doctor(), "/supervisor/periods/" + this.scene.period())).bodyText()
			.contains("lang=\"nn\"", "Velkomen, <strong>alle</strong>!");
		assertThat(post("/SUPERVISOR/in/nb", "markdown", "Velkommen", "version", "-1")).hasStatus3xxRedirection();
		assertThat(get(doctor(), "/supervisor/periods/" + this.scene.period())).bodyText()
			.contains("Velkommen")
			.doesNotContain("Velkomen,");
		assertThat(get(doctor(), "/supervisor")).bodyText().contains("/supervisor/periods/" + this.scene.period());
	}

	@Test
	void studentsReadTheirsBesideTheirPlace() {
		post("/STUDENT/in/nb", "markdown", "Ta med politiattest.", "version", "-1");
		post("/SUPERVISOR/in/nb", "markdown", "Bare for leger.", "version", "-1");
		RunView run = this.world.run(this.scene);
		AllocationWorld.asDo(coordinator(), () -> this.publications.publish(run.id()));
		assertThat(get(this.scene.students().get(0).user(), "/student/placement")).bodyText()
			.contains("Ta med politiattest.")
			.doesNotContain("Bare for leger.");
	}

	@Test
	void whoSavesSecondKeepsHerTextAndIsTold() {
		post("/STUDENT/in/nb", "markdown", "Den første", "version", "-1");
		assertThat(post("/STUDENT/in/nb", "markdown", "Den andre", "version", "-1")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Den andre");
		assertThat(post("/STUDENT/in/nb", "markdown", "", "version", "0")).hasStatus3xxRedirection();
		assertThat(get(coordinator(), page("/STUDENT/in/nb"))).bodyText().doesNotContain("Den første");
	}

	@Test
	void whatCannotBeIsRefused() {
		assertThat(post("/STUDENT/in/nb", "markdown", "x".repeat(20_001), "version", "-1"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(get(coordinator(), page("/STUDENT/in/fr"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(this.world.scene("uio", 1).coordinator(), page("/STUDENT/in/nb")))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private SignedInUser coordinator() {
		return this.scene.coordinator();
	}

	private SignedInUser doctor() {
		return this.world.doctor(this.office);
	}

	private String page(String rest) {
		return "/coordinator/periods/" + this.scene.period() + "/information" + rest;
	}

	private MvcTestResult get(SignedInUser who, String path) {
		return this.mvc.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult post(String rest, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(page(rest))
			.with(user(coordinator()))
			.with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

}
