package no.praksisplass.journey;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import no.praksisplass.journey.CrawlWorld.Examples;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Two people fill in the same form. Who saves last sees beside the field what the first
 * one saved, chooses whose is to hold, and saves on the new version. Every edit form is
 * tried.
 */
@IntegrationTest
@CleanDatabase
class StaleFormTests {

	/** The address, the field, and what the two write there. */
	private static final List<List<String>> FORMS = List.of(
			List.of("/coordinator/practices/{id}/edit", "name", "Bryggen legesenter", "Bryggen legekontor"),
			List.of("/coordinator/supervisors/{id}/edit", "note", "Ring først", "Skriv først"),
			List.of("/coordinator/students/{id}/edit", "cohort", "2031", "2032"),
			List.of("/coordinator/periods/{id}/edit", "name", "Våren", "Høsten"),
			List.of("/coordinator/rounds/{id}/edit", "name", "Runde vår", "Runde høst"),
			List.of("/coordinator/todos/{id}/edit", "nb", "Attest", "Vandelsattest"),
			List.of("/coordinator/periods/{id}/information/{audience}/in/nb", "markdown", "Hei", "Velkommen"),
			List.of("/admin/universities/{id}/edit", "name", "Universitetet vest", "Universitetet øst"),
			List.of("/admin/universities/{id}/campuses/{id}/edit", "name", "Vest", "Øst"),
			List.of("/admin/universities/{id}/courses/{id}/edit", "name", "Medisin vest", "Medisin øst"),
			List.of("/admin/mail", "redirectAllTo", "en@example.no", "to@example.no"),
			List.of("/supervisor/practice", "studentRooms", "3", "4"),
			List.of("/practice-manager/practices/{id}", "studentRooms", "5", "6"),
			List.of("/admin/accounts/{id}/edit", "username", "kristin", "kristina"));

	private static final Pattern WHO = Pattern.compile("\\S+ lagret \\d\\d\\.\\d\\d\\.\\d{4} kl\\.");

	@Autowired
	private CrawlWorld world;

	@Autowired
	private UserDetailsService users;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theLastOneSeesWhatTheFirstOneSavedAndChooses() {
		Examples examples = this.world.begin();
		List<String> complaints = new ArrayList<>();
		for (List<String> form : FORMS) {
			String path = Addresses.of(form.get(0), examples);
			try {
				collide(path, form.get(1), form.get(2), form.get(3));
			}
			catch (AssertionError | IllegalStateException ex) {
				complaints.add(path + ": " + ex.getMessage());
			}
		}
		assertThat(complaints).isEmpty();
	}

	@Test
	void whoItWasIsToldToThoseWhoMayKnow() {
		Examples examples = this.world.begin();
		String practice = Addresses.of("/coordinator/practices/{id}/edit", examples);
		HtmlForm form = form(practice);
		assertThat(send(practice, form.with("name", "Deres"))).hasStatus(HttpStatus.FOUND);
		String asked = html(send(practice, form.with("name", "Mitt").with("contactName", "Ny kontakt")));
		assertThat(asked).containsPattern(WHO).contains("name=\"take.name\"", "Noen andre lagret mens du skrev");
		assertThat(asked).doesNotContain("take.municipalityNumber", "take.studentRooms");
	}

	private void collide(String path, String field, String first, String second) {
		HtmlForm form = form(path);
		assertThat(send(path, form.with(field, first)).getResponse().getStatus()).isEqualTo(302);
		MvcTestResult refused = send(path, form.with(field, second));
		assertThat(refused.getResponse().getStatus()).isEqualTo(409);
		HtmlForm again = HtmlForm.withVersion(html(refused));
		assertThat(again.fields().get(field)).containsExactly(second);
		assertThat(again.fields().get("take." + field)).containsExactly("mine");
		assertThat(again.fields().get("theirs." + field)).containsExactly(first);
		assertThat(again.fields().get("version")).isNotEqualTo(form.fields().get("version"));
		assertThat(send(path, again).getResponse().getStatus()).isEqualTo(302);
		assertThat(form(path).fields().get(field)).containsExactly(second);
		takeTheirs(path, field, first);
	}

	/** Now the other way round: the second one gives in. */
	private void takeTheirs(String path, String field, String first) {
		HtmlForm old = form(path);
		assertThat(send(path, old.with(field, first)).getResponse().getStatus()).isEqualTo(302);
		HtmlForm again = HtmlForm.withVersion(html(send(path, old)));
		assertThat(send(path, again.with("take." + field, "theirs")).getResponse().getStatus()).isEqualTo(302);
		assertThat(form(path).fields().get(field)).containsExactly(first);
	}

	private HtmlForm form(String path) {
		MvcTestResult page = this.mvc.get().uri(URI.create(path)).with(user(visitor(path))).exchange();
		assertThat(page.getResponse().getStatus()).isEqualTo(200);
		return HtmlForm.withVersion(html(page));
	}

	private MvcTestResult send(String path, HtmlForm form) {
		return this.mvc.post()
			.uri(URI.create(form.action()))
			.params(form.fields())
			.with(user(visitor(path)))
			.with(csrf())
			.exchange();
	}

	private UserDetails visitor(String path) {
		return this.users.loadUserByUsername(Visitor.of(path).username());
	}

	private static String html(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
