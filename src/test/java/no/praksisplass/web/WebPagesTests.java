package no.praksisplass.web;

import java.io.UnsupportedEncodingException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import no.praksisplass.shared.PracticeId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Error pages, forms, languages and static files as a browser gets them. */
@WebMvcTest(controllers = { TroubleController.class, LanguageController.class })
@Import(TroubleController.class)
@WithMockUser
@ExtendWith(OutputCaptureExtension.class)
class WebPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void whatIsAbsentAndWhatIsNoIdIs404() {
		assertThat(get("/trouble/absent")).hasStatus(404).bodyText().contains("Siden finnes ikke");
		assertThat(get("/trouble/practice/zz")).hasStatus(404).bodyText().contains("Siden finnes ikke");
		assertThat(get("/trouble/practice/" + PracticeId.random())).hasStatusOk();
	}

	@Test
	void whatIsNoNumberIs400() {
		assertThat(get("/trouble/number?value=x")).hasStatus(400).bodyText().contains("Dette gikk ikke");
	}

	@Test
	void aRoleThatMayNotIs403() {
		assertThat(get("/trouble/denied")).hasStatus(403).bodyText().contains("Du har ikke tilgang");
	}

	@Test
	void aFailureHasAReferenceThatTheLogHasTooAndNothingElse(CapturedOutput log) {
		MvcTestResult result = get("/trouble/failure");

		assertThat(result).hasStatus(500).bodyText().contains("Noe gikk galt hos oss").doesNotContain("secret");
		String reference = body(result).replaceAll("(?s).*Referanse (\\w{8}).*", "$1");
		assertThat(log.getOut()).contains(reference).contains("secret");
	}

	@Test
	void aConflictShowsWhatWasTypedButNoSecret() {
		MvcTestResult result = this.mvc.post()
			.uri("/trouble/conflict")
			.with(csrf())
			.header("Referer", "http://localhost/coordinator/practices/1/edit")
			.param("officeName", "Voss <legekontor>")
			.param("password", "hemmelig")
			.param("version", "3")
			.exchange();

		assertThat(result).hasStatus(409)
			.bodyText()
			.contains("Noen andre har endret dette", "office name", "Voss &lt;legekontor&gt;",
					"href=\"/coordinator/practices/1/edit\"")
			.doesNotContain("hemmelig");
	}

	@Test
	void aBrokenRuleIsToldInTheLanguageOfTheUser() {
		assertThat(this.mvc.post().uri("/trouble/rule").with(csrf()).header("Accept-Language", "en")).hasStatus(422)
			.bodyText()
			.contains("That cannot be done", "week 34");
	}

	@Test
	void htmxGetsTheMessageOnly() {
		assertThat(this.mvc.post().uri("/trouble/rule").with(csrf()).header("HX-Request", "true")).hasStatus(422)
			.hasHeader("HX-Retarget", "#flash")
			.bodyText()
			.contains("uke 34")
			.doesNotContain("<html");
	}

	@Test
	void aFormSaysWhatIsWrongAtItsFieldAndInItsSummary() {
		assertThat(this.mvc.post().uri("/trouble/form").with(csrf()).param("name", "").param("start", "12.3.2026"))
			.hasStatus(422)
			.bodyText()
			.contains("href=\"#name\"", "aria-describedby=\"name-hint name-error\"", "aria-invalid=\"true\"",
					"Må fylles ut.", "value=\"12.03.2026\"");
	}

	@Test
	void aFormKeepsTheTextThatItCouldNotRead() {
		assertThat(this.mvc.post().uri("/trouble/form").with(csrf()).param("name", "x").param("start", "31.02.2026"))
			.hasStatus(422)
			.bodyText()
			.contains("href=\"#start\"", "Skriv datoen slik: 12.03.2026.", "value=\"31.02.2026\"");
	}

	@Test
	void theLanguageIsTheOneAskedForAndThenTheOneChosen() {
		assertThat(this.mvc.get().uri("/trouble/absent").header("Accept-Language", "nn-NO, nb;q=0.5")).bodyText()
			.contains("<html lang=\"nn\"", "Sida finst ikkje");
		assertThat(this.mvc.get().uri("/trouble/absent").header("Accept-Language", "de, fr")).bodyText()
			.contains("<html lang=\"nb\"");
		assertThat(
				this.mvc.post().uri("/language").with(csrf()).param("language", "nn").param("back", "//evil.example"))
			.hasRedirectedUrl("/")
			.cookies()
			.hasValue("language", "nn");
	}

	@Test
	void staticFilesAreKeptByTheHashInTheirNames() {
		String page = body(get("/trouble/absent"));
		String css = page.replaceAll("(?s).*href=\"(/css/praksisplass-[0-9a-f]{32}\\.css)\".*", "$1");

		assertThat(get(css)).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000, public");
	}

	private MvcTestResult get(String uri) {
		return this.mvc.get().uri(uri).exchange();
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
