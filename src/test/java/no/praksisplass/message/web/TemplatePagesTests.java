package no.praksisplass.message.web;

import java.io.UnsupportedEncodingException;
import java.util.Set;

import no.praksisplass.message.MessageWorld;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.university.UniversityMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class TemplatePagesTests {

	private static final String PAGE = "/coordinator/texts/WISH_REQUEST/in/nb";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MessageWorld world;

	@Autowired
	private StudentWorld students;

	@Autowired
	private JdbcClient jdbc;

	private UniversityId university;

	private SignedInUser coordinator;

	@BeforeEach
	void coordinator() {
		this.university = this.world.university("uib");
		this.coordinator = TestUsers.of(this.world.person("kari@example.no"),
				Set.of(RoleGrant.at(this.university, Role.COORDINATOR)));
	}

	@Test
	void listsTheKindsThatAUniversityWrites() {
		assertThat(get("/coordinator/texts")).hasStatusOk()
			.bodyText()
			.contains("Kvittering for ønsker", "Standardtekst", "/coordinator/texts/WISH_REQUEST/in/en")
			.doesNotContain("Egen tekst", "SIGN_IN_LINK");
		assertThat(get("/coordinator/texts/SIGN_IN_LINK/in/nb")).hasStatus(404);
		assertThat(get("/coordinator/texts/WISH_REQUEST/in/sv")).hasStatus(404);
	}

	@Test
	void keepsEachVersion() throws Exception {
		assertThat(shown(PAGE)).contains("Nå kan du ønske praksisplass", "{{roundName}}");

		assertThat(save("0", "Ønsk nå", "Hei {{recipientName}}!")).hasRedirectedUrl(PAGE);
		assertThat(save("1", "Ønsk straks", "Hallo {{recipientName}}!")).hasRedirectedUrl(PAGE);

		assertThat(shown(PAGE)).contains("Ønsk straks", "Versjon 1", "Versjon 2", "Kari Nordmann");
		assertThat(get(PAGE + "/versions/1")).hasStatusOk().bodyText().contains("Ønsk nå", "Hei {{recipientName}}!");
		assertThat(get(PAGE + "/versions/3")).hasStatus(404);
		assertThat(get("/coordinator/texts")).bodyText().contains("Egen tekst");
		assertThat(post(PAGE + "/restore", "2", "", "", "")).hasRedirectedUrl(PAGE);
		assertThat(shown(PAGE)).contains("Nå kan du ønske praksisplass", "Standardteksten gjelder", "Versjon 3");
	}

	@Test
	void holdsForTheOwnUniversityAndLanguageAlone() {
		save("0", "Vår egen", "Hei!");
		SignedInUser other = TestUsers.coordinatorOf(this.world.university("uio"));

		assertThat(this.mvc.get().uri(PAGE).with(user(other))).bodyText().doesNotContain("Vår egen");
		assertThat(get("/coordinator/texts/WISH_REQUEST/in/nn")).bodyText().doesNotContain("Vår egen");
		assertThat(this.mvc.get().uri(PAGE + "/versions/1").with(user(other))).hasStatus(404);
	}

	@Test
	void noticesThatSomebodyElseSavedFirst() throws Exception {
		save("0", "Første", "Hei!");

		assertThat(save("0", "Samtidig", "Hallo!")).hasStatus(409).bodyText().contains("value=\"Samtidig\"", "Hallo!");
		assertThat(post(PAGE + "/restore", "0", "", "", "")).hasRedirectedUrl(PAGE);
		assertThat(shown(PAGE)).contains("value=\"Første\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Emne | Hei {{navn}}!                          | Feltet {{navn}} finnes ikke
			Emne {{supervisorName}} | Hei!                | Feltet {{supervisorName}} finnes ikke
			Emne {{link}} | Hei!                          | er bare for mottakeren
			Emne | {{#recipientName}}x{{/recipientName}}  | Doble krøllparenteser
			Emne | {{>recipientName}}                     | Doble krøllparenteser
			Emne | {{=<% %>=}}<%recipientName%>           | Doble krøllparenteser
			Emne | &#123;&#123;#x}}                       | Doble krøllparenteser
			Emne | {{recipientName.class.name}}           | Doble krøllparenteser
			Emne | [klikk](javascript:alert(1))           | må begynne med http
			Emne | [klikk](https://a.no/{{recipientName}})| må begynne med http
			Emne | ![bilde](https://a.no/b.png)           | Bilder kan ikke
			" "  | Hei!                                   | Skriv noe her
			Emne | " "                                    | Skriv noe her
			""")
	void refusesWhatCannotBeSentAndKeepsWhatWasTyped(String subject, String body, String reason) {
		assertThat(save("0", subject, body)).hasStatus(422).bodyText().contains(reason);
		assertThat(post(PAGE + "/preview", "0", subject, body, "")).hasStatus(422).bodyText().contains(reason);
		assertThat(post(PAGE + "/test", "0", subject, body, "")).hasStatus(422).bodyText().contains(reason);
		assertThat(this.jdbc.sql("SELECT count(*) FROM message_template").query(Integer.class).single()).isZero();
		assertThat(this.jdbc.sql("SELECT count(*) FROM message").query(Integer.class).single()).isZero();
	}

	@Test
	void refusesALineBreakInTheSubject() {
		assertThat(save("0", "Emne\r\nBcc: alle@example.no", "Hei!")).hasStatus(422)
			.bodyText()
			.contains("Emnet må stå på én linje");
	}

	@Test
	void previewsWithARealRecipientOfTheOwnUniversity() {
		StudentWorld.School school = this.students.school("ntnu");
		this.students.pupil(school, "s1", "Fjellstad", this.students.period(school, "P", UniversityMother.MONDAY));
		SignedInUser ours = TestUsers.coordinatorOf(school.id());

		assertThat(this.mvc.post()
			.uri(PAGE + "/preview")
			.param("version", "0")
			.param("subject", "Til {{recipientName}}")
			.param("body", "Hei {{recipientName}}! <script>alert(1)</script>")
			.param("recipient", "FJELLST")
			.with(user(ours))
			.with(csrf())).hasStatusOk()
			.bodyText()
			.contains("Fjellstad", "&amp;lt;script&amp;gt;")
			.doesNotContain("<script>alert");
		assertThat(post(PAGE + "/preview", "0", "Emne", "Hei!", "Fjellstad")).hasStatus(422)
			.bodyText()
			.contains("Fant ingen mottaker", "value=\"Fjellstad\"");
		assertThat(this.jdbc.sql("SELECT count(*) FROM message").query(Integer.class).single()).isZero();
	}

	@Test
	void sendsATestToTheOneWhoWritesWithoutSavingIt() {
		assertThat(post(PAGE + "/test", "0", "Til {{recipientName}}", "Hei {{roundName}}!", "")).hasStatusOk()
			.bodyText()
			.contains("kari@example.no", "Hei {{roundName}}!");

		assertThat(this.world.one("subject")).isEqualTo("[Prøve] Til Kari Nordmann");
		assertThat(this.world.one("text")).isEqualTo("Hei Høsten 2027!");
		assertThat(this.jdbc.sql("SELECT count(*) FROM message_template").query(Integer.class).single()).isZero();
	}

	@Test
	void saysThatATestHasNowhereToGo() {
		this.jdbc.sql("UPDATE person SET email = NULL").update();

		assertThat(post(PAGE + "/test", "0", "Emne", "Hei!", "")).hasStatus(422)
			.bodyText()
			.contains("ingen e-postadresse registrert");
	}

	/** What a page says; the values of fields stand in it with entities for letters. */
	private String shown(String path) throws UnsupportedEncodingException {
		MvcTestResult page = get(path);
		assertThat(page).hasStatusOk();
		return HtmlUtils.htmlUnescape(page.getResponse().getContentAsString());
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(this.coordinator)).exchange();
	}

	private MvcTestResult save(String version, String subject, String body) {
		return post(PAGE, version, subject, body, "");
	}

	private MvcTestResult post(String path, String version, String subject, String body, String recipient) {
		return this.mvc.post()
			.uri(path)
			.param("version", version)
			.param("subject", subject)
			.param("body", body)
			.param("recipient", recipient)
			.with(user(this.coordinator))
			.with(csrf())
			.exchange();
	}

}
