package no.praksisplass.agreement.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import no.praksisplass.agreement.AgreementWorld;
import no.praksisplass.agreement.PartyKind;
import no.praksisplass.honorarium.HonorariumWorld;
import no.praksisplass.honorarium.HonorariumWorld.Scene;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** An agreement from the draft to the end, on the pages of both parties. */
@IntegrationTest
@CleanDatabase
class AgreementPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private HonorariumWorld money;

	@Autowired
	private AgreementWorld world;

	@Autowired
	private JdbcClient jdbc;

	private Scene scene;

	private Office office;

	private SignedInUser doctor;

	@BeforeEach
	void begin() {
		this.scene = this.money.begin("uib");
		this.office = this.money.office("Førde");
		this.doctor = this.money.doctor(this.office);
	}

	@Test
	void fromTheDraftToThePdfThatTheSupervisorAccepted() throws IOException {
		this.jdbc.sql("UPDATE person SET email = 'lege@example.no' WHERE id = :id")
			.param("id", this.doctor.personId().value())
			.update();
		String made = post(this.scene.coordinator(), "/coordinator/agreements", "kind", "SUPERVISOR", "party",
				this.office.supervisor().toString(), "language", "nb", "startsOn", "01.08.2020", "rateReference",
				"2026/5 *styret*", "noticeMonths", "3", "studentsAtATime", "2", "hoursOffset", "7,5")
			.getResponse()
			.getRedirectedUrl();
		assertThat(made).startsWith("/coordinator/agreements/");
		String path = made.replace("coordinator", "supervisor");
		assertThat(get(this.doctor, path)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(this.scene.coordinator(), made + "/send", "version", "0")).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("SELECT count(*) FROM message WHERE kind = 'AGREEMENT_REQUEST'")
			.query(Integer.class)
			.single()).isOne();
		assertThat(get(this.doctor, path)).hasStatusOk()
			.bodyText()
			.contains("2026/5 *styret*", "Flest om gangen: 2", "når det er student: 7,5", "Godta avtalen");
		String sha = this.jdbc.sql("SELECT text_sha256 FROM agreement").query(String.class).single();
		assertThat(post(this.doctor, path + "/accept", "text", sha)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Kryss av for at du har lest");
		assertThat(post(this.doctor, path + "/accept", "read", "true", "text", "tull"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("endret mens du leste");
		assertThat(post(this.doctor, path + "/accept", "read", "true", "text", sha)).hasStatus3xxRedirection();
		assertThat(get(this.scene.coordinator(), made)).bodyText().contains("I kraft", sha);
		assertThat(post(this.doctor, path + "/accept", "read", "true", "text", sha))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		read(get(this.doctor, path + "/pdf").getResponse().getContentAsByteArray(), sha);
	}

	private static void read(byte[] pdf, String sha) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nb");
			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
			assertThat(document.getDocumentInformation().getTitle()).startsWith("Avtale om praksis");
			document.getPage(0).getResources().getFontNames().forEach((name) -> {
				try {
					assertThat(document.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
				}
				catch (IOException ex) {
					throw new AssertionError(ex);
				}
			});
			assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains("2026/5 *styret*",
					"Oppsigelsestid i måneder", "Godtatt av", sha);
		}
	}

	@Test
	void whoIsNotPartyToItSeesNothing() {
		AgreementId id = this.world.sent(this.scene.school(), this.scene.coordinator(), PartyKind.SUPERVISOR,
				this.office);
		SignedInUser other = this.money.doctor(this.money.office("Voss"));
		for (String end : new String[] { "", "/pdf" }) {
			assertThat(get(other, "/supervisor/agreements/" + id + end)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(get(this.money.begin("uio" + end.length()).coordinator(), "/coordinator/agreements/" + id + end))
				.hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(post(other, "/supervisor/agreements/" + id + "/accept", "read", "true", "text", "x"))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(other, "/supervisor/agreements")).hasStatusOk().bodyText().contains("Ingen avtaler ennå");
		assertThat(get(this.doctor, "/coordinator/agreements")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void anAmendmentReplacesTheOriginalWhichIsKept() {
		AgreementId original = this.world.sent(this.scene.school(), this.scene.coordinator(), PartyKind.PRACTICE,
				this.office);
		paper(original, "Ola Leder", new MockMultipartFile("file", "signert.pdf", "text/html",
				"%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)));
		String amended = post(this.scene.coordinator(), "/coordinator/agreements/" + original + "/amend", "language",
				"nn", "startsOn", "01.01.2099", "rateReference", "2098/1", "noticeMonths", "1", "studentsAtATime", "3")
			.getResponse()
			.getRedirectedUrl();
		assertThat(post(this.scene.coordinator(), amended + "/send", "version", "0")).hasStatus3xxRedirection();
		AgreementId next = new AgreementId(UUID.fromString(amended.substring(amended.lastIndexOf('/') + 1)));
		paper(next, "Ola Leder", new MockMultipartFile("file", "x.png", null,
				new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' }));
		assertThat(get(this.scene.coordinator(), "/coordinator/agreements/" + original)).bodyText()
			.contains("31.12.2098", "signert.pdf", "Ola Leder", "2026/77, styret");
		assertThat(status(original)).isEqualTo("REPLACED");
		assertThat(status(next)).isEqualTo("ACCEPTED");
	}

	@Test
	void aScanIsKnownByItsContentAndNeverShownByTheBrowser() {
		AgreementId id = this.world.sent(this.scene.school(), this.scene.coordinator(), PartyKind.MUNICIPALITY,
				this.office);
		assertThat(paper(id, "",
				new MockMultipartFile("file", "x.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8))))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv hvem som signerte.");
		assertThat(paper(id, "Kari",
				new MockMultipartFile("file", "x.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8))))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("verken PDF, PNG eller JPEG", "Kari");
		paper(id, "Kari", new MockMultipartFile("file", "a/b\"<x>.html", "text/html",
				"%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
		String scan = this.jdbc.sql("SELECT id::text FROM agreement_scan").query(String.class).single();
		assertThat(get(this.scene.coordinator(), "/coordinator/agreements/" + id + "/scans/" + scan)).hasStatusOk()
			.hasContentType("application/pdf")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.headers()
			.hasHeaderSatisfying("Content-Disposition",
					(values) -> assertThat(values).singleElement().asString().startsWith("attachment"));
	}

	@Test
	void theOwnTextCountsAndIsChecked() {
		String path = "/coordinator/agreement-wordings/SUPERVISOR/in/nb";
		assertThat(get(this.scene.coordinator(), path)).hasStatusOk().bodyText().contains("Standardteksten");
		assertThat(post(this.scene.coordinator(), path, "version", "0", "title", "Avtale", "body", "{{tull}}"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Feltet {{tull}} finnes ikke.");
		assertThat(post(this.scene.coordinator(), path + "/preview", "version", "0", "title", "Avtale", "body",
				"Med {{partyName}} ved {{practiceName}}"))
			.hasStatusOk()
			.bodyText()
			.contains("ved Førde");
		assertThat(post(this.scene.coordinator(), path, "version", "0", "title", "Vår avtale", "body", "Egen"))
			.hasStatus3xxRedirection();
		assertThat(post(this.scene.coordinator(), path, "version", "0", "title", "Andre", "body", "Egen"))
			.hasStatus(HttpStatus.CONFLICT);
		AgreementId id = this.world.sent(this.scene.school(), this.scene.coordinator(), PartyKind.SUPERVISOR,
				this.office);
		assertThat(get(this.doctor, "/supervisor/agreements/" + id)).bodyText().contains("Vår avtale");
	}

	@Test
	void termsThatAreNotRightAreToldWithWhatWasTyped() {
		assertThat(get(this.scene.coordinator(), "/coordinator/agreements")).bodyText().contains("Ingen avtaler ennå");
		assertThat(post(this.scene.coordinator(), "/coordinator/agreements", "kind", "PRACTICE", "party",
				this.office.practice().toString(), "language", "nb", "startsOn", "01.08.2027", "endsOn", "01.07.2027",
				"rateReference", "Vedtak 7", "noticeMonths", "3", "studentsAtATime", "1"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Siste dag er før den første.", "Vedtak 7");
		assertThat(post(this.scene.coordinator(), "/coordinator/agreements", "kind", "PRACTICE", "party", "tull"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private String status(AgreementId id) {
		return this.jdbc.sql("SELECT status FROM agreement WHERE id = :id")
			.param("id", id.value())
			.query(String.class)
			.single();
	}

	private MvcTestResult paper(AgreementId id, String name, MockMultipartFile file) {
		return this.mvc.post()
			.uri("/coordinator/agreements/" + id + "/paper")
			.multipart()
			.file(file)
			.param("name", name)
			.with(user(this.scene.coordinator()))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(SignedInUser who, String path) {
		return this.mvc.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult post(SignedInUser who, String path, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(user(who)).with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

}
