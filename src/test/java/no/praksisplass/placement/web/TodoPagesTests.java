package no.praksisplass.placement.web;

import java.util.List;
import java.util.Locale;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.placement.Placements;
import no.praksisplass.placement.domain.todo.TodoItemView;
import no.praksisplass.placement.domain.todo.TodoList;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PlacementId;
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

/** What students have to see to: written, ticked off and read. */
@IntegrationTest
@CleanDatabase
class TodoPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private PublicationService publications;

	@Autowired
	private Placements placements;

	@Autowired
	private TodoList list;

	private Scene scene;

	private PlacementId placement;

	@BeforeEach
	void publish() {
		this.scene = this.world.scene("uib", 1);
		this.world.office("Førde", Answer.YES, 1, this.scene.period());
		RunView run = this.world.run(this.scene);
		AllocationWorld.asDo(coordinator(), () -> this.publications.publish(run.id()));
		this.placement = this.placements.ofStudent(this.scene.students().get(0).id()).get(0).id();
	}

	@Test
	void aStudentReadsTheListInHerLanguageAndWhatIsReceived() {
		assertThat(get(coordinator(), "/coordinator/todos")).bodyText().contains("Listen er tom.");
		assertThat(post("/coordinator/todos", "nb", "Politiattest", "nn", "", "en", "Police certificate"))
			.hasRedirectedUrl("/coordinator/todos");
		post("/coordinator/todos", "nb", "Taushetserklæring");
		assertThat(student(Locale.ENGLISH)).bodyText()
			.contains("Police certificate", "Taushetserklæring", "Not received yet");
		String item = "/coordinator/placements/" + this.placement + "/todos/" + items().get(0).id();
		assertThat(post(item)).hasStatus3xxRedirection();
		assertThat(post(item)).as("a second click").hasStatus3xxRedirection();
		assertThat(student(Locale.forLanguageTag("nb"))).bodyText().contains("Politiattest", "Mottatt ");
		assertThat(get(coordinator(), "/coordinator/placements/" + this.placement)).bodyText().contains("Angre");
		assertThat(post(item + "/undo")).hasStatus3xxRedirection();
		assertThat(student(Locale.forLanguageTag("nb"))).bodyText().doesNotContain("Mottatt ");
	}

	@Test
	void anItemNeedsATextAndKeepsWhatWasTyped() {
		assertThat(post("/coordinator/todos", "nb", " ", "en", "Certificate"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv hva studenten skal ordne.", "Certificate");
		String tooLong = "x".repeat(301);
		assertThat(post("/coordinator/todos", "nb", "Attest", "nn", tooLong))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(tooLong);
		assertThat(items()).isEmpty();
	}

	@Test
	void anItemIsChangedUnlessSomebodyElseDidFirstAndTakenOffTheList() {
		post("/coordinator/todos", "nb", "Attest");
		String item = "/coordinator/todos/" + items().get(0).id();
		assertThat(get(coordinator(), item + "/edit")).bodyText().contains("value=\"Attest\"");
		assertThat(post(item, "nb", "Politiattest", "version", "0")).hasStatus3xxRedirection();
		assertThat(post(item, "nb", "Vandelsattest", "version", "0")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Vandelsattest");
		assertThat(post(item + "/remove")).hasStatus3xxRedirection();
		assertThat(student(Locale.forLanguageTag("nb"))).bodyText().doesNotContain("Politiattest");
		assertThat(post(item + "/remove")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void anotherUniversitysItemCannotBeTicked() {
		Scene oslo = this.world.scene("uio", 1);
		post(oslo.coordinator(), "/coordinator/todos", "nb", "Attest i Oslo");
		TodoItemView theirs = AllocationWorld.as(oslo.coordinator(), () -> this.list.of(oslo.school().id())).get(0);
		assertThat(items()).isEmpty();
		assertThat(post("/coordinator/placements/" + this.placement + "/todos/" + theirs.id()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(oslo.coordinator(), "/coordinator/placements/" + this.placement + "/todos/" + theirs.id()))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private List<TodoItemView> items() {
		return AllocationWorld.as(coordinator(), () -> this.list.of(this.scene.school().id()));
	}

	private SignedInUser coordinator() {
		return this.scene.coordinator();
	}

	private MvcTestResult student(Locale language) {
		return this.mvc.get()
			.uri("/student/placement")
			.header("Accept-Language", language.toLanguageTag())
			.with(user(this.scene.students().get(0).user()))
			.exchange();
	}

	private MvcTestResult get(SignedInUser who, String path) {
		return this.mvc.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult post(String path, String... parameters) {
		return post(coordinator(), path, parameters);
	}

	private MvcTestResult post(SignedInUser who, String path, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(user(who)).with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

}
