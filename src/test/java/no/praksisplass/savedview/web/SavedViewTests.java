package no.praksisplass.savedview.web;

import java.util.UUID;

import no.praksisplass.bulk.BulkWorld;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.web.Flash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class SavedViewTests {

	private static final String LIST = "/coordinator/supervisors";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private BulkWorld tables;

	@Autowired
	private JdbcClient jdbc;

	private SignedInUser kristin;

	private SignedInUser colleague;

	@BeforeEach
	void make() {
		School uib = this.world.school("uib");
		this.kristin = this.world.coordinator(uib);
		this.colleague = this.world.coordinator(uib);
		this.world.doctor("Lege", this.world.practice("Fjord legekontor"));
	}

	@Test
	void aViewWithAValueThatIsNoMoreOpensWithoutIt() {
		save("Gammel", "state=RESTING&municipality=4601&show=name", true);
		assertThat(get(this.kristin, LIST)).hasRedirectedUrl(LIST + "?state=RESTING&municipality=4601&show=name");
		MvcTestResult opened = get(this.kristin, LIST + "?state=RESTING&municipality=4601&show=name");
		assertThat(opened).hasRedirectedUrl(LIST + "?municipality=4601&show=name");
		assertThat(opened).flash().containsEntry("flash", Flash.warning("error.filter.unknown", "state", "RESTING"));
		assertThat(get(this.kristin, LIST + "/export?state=RESTING")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void aViewIsKeptForOneselfUnderItsName() {
		assertThat(save("Mine steder", "municipality=4601&sort=-name&show=name&show=practice", false))
			.hasRedirectedUrl(LIST + "?municipality=4601&sort=-name&show=name&show=practice");
		assertThat(get(this.kristin, LIST)).hasStatusOk().bodyText().contains("Lagrede visninger", ">Mine steder<");
		assertThat(get(this.colleague, LIST)).bodyText().doesNotContain(">Mine steder<");
		assertThat(save("Mine steder", "state=PAUSED", false)).hasStatus3xxRedirection();
		assertThat(save(" ", "state=PAUSED", false)).hasStatus3xxRedirection();
		assertThat(save("Tom", "", false)).hasStatus3xxRedirection();
		assertThat(this.tables.table("saved_view")).hasSize(1);
	}

	@Test
	void aListOpensWithTheViewThatIsMarkedAndOnlyOneIs() {
		save("Pauser", "state=PAUSED", true);
		save("Alle i Bergen", "municipality=4601", true);
		assertThat(get(this.kristin, LIST)).hasRedirectedUrl(LIST + "?municipality=4601");
		assertThat(get(this.colleague, LIST)).hasStatusOk();
		assertThat(get(this.kristin, LIST + "?view=none")).hasStatusOk();
		assertThat(this.tables.table("saved_view")).filteredOn((row) -> row.contains("\"opens\": true")).hasSize(1);
	}

	@Test
	void onlyTheOwnIsRenamedOrDeleted() {
		save("Bergen", "municipality=4601", false);
		String path = "/views/" + this.jdbc.sql("SELECT id FROM saved_view").query(UUID.class).single();
		assertThat(post(this.colleague, path).param("name", "Tatt")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(this.colleague, path + "/delete")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(this.kristin, path).param("name", "Hjemme").param("opens", "true")).hasStatus3xxRedirection();
		assertThat(get(this.kristin, LIST + "?q=x")).bodyText().contains(">Hjemme<");
		assertThat(post(this.kristin, path + "/delete")).hasStatus3xxRedirection();
		assertThat(this.tables.table("saved_view")).isEmpty();
	}

	@Test
	void aFilterThatIsGoneDoesNoHarm() {
		String gone = "practice=" + UUID.randomUUID() + "&colour=blue&sort=colour&show=colour";
		save("Gammel", gone, true);
		assertThat(get(this.kristin, LIST)).hasRedirectedUrl(LIST + "?" + gone);
		assertThat(get(this.kristin, LIST + "?" + gone)).hasStatusOk().bodyText().contains("Ingen treff");
	}

	@Test
	void onlyTheChosenColumnsAreShownAndTheFilterKeepsThem() {
		assertThat(get(this.kristin, LIST)).bodyText().contains("data-label=\"Kommune\"", "data-label=\"Praksissted\"");
		assertThat(get(this.kristin, LIST + "?show=name&show=practice")).bodyText()
			.contains("data-label=\"Praksissted\"", "name=\"show\" value=\"practice\"",
					"Filen har alle kolonnene, også de som ikke vises.")
			.doesNotContain("data-label=\"Kommune\"");
	}

	private MvcTestResult save(String name, String query, boolean opens) {
		return post(this.kristin, "/views").param("list", "SUPERVISORS")
			.param("name", name)
			.param("query", query)
			.param("opens", String.valueOf(opens))
			.exchange();
	}

	private MvcTestResult get(SignedInUser by, String path) {
		return this.mvc.get().uri(path).with(user(by)).exchange();
	}

	private MockMvcRequestBuilder post(SignedInUser by, String path) {
		return this.mvc.post().uri(path).with(user(by)).with(csrf());
	}

}
