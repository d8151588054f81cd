package no.praksisplass.exchange.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import no.praksisplass.exchange.ImportWorld;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
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

/** An import from the upload to its report, as its pages tell it. */
@IntegrationTest
@CleanDatabase
class ImportPagesTests {

	private static final String LIST = "/coordinator/imports";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private ImportWorld imports;

	@Autowired
	private JdbcClient jdbc;

	private SignedInUser coordinator;

	@BeforeEach
	void people() {
		this.coordinator = this.world.coordinator(this.world.school("uib"));
	}

	@Test
	void aFileIsLookedAtTriedConfirmedAndReported() {
		this.world.practice("Bryggen legekontor");
		String page = upload("""
				Legekontor;Kommune;Studentkontor;Ukjent
				Bryggen legekontor;4601;3;x
				Åsane legesenter;Bergen;2;y
				Voss legekontor;9999;2;z
				""".getBytes(Charset.forName("windows-1252")));
		assertThat(get(page)).bodyText().contains("Kolonnene i filen", "Åsane legesenter", "Prøv uten å lagre");
		check(page, "name", "municipality", "studentRooms", "");
		assertThat(get(page)).bodyText()
			.contains("Ingenting er lagret ennå", "Kommunen finnes ikke.", "Kommunenummer:", "Importer 2 rader",
					"<del>2</del>", "<ins>3</ins>", "Utelat raden med feil");
		assertThat(practices()).isEqualTo(1);
		assertThat(String.valueOf(post(page + "/confirm").getMvcResult().getFlashMap().get("flash")))
			.contains("exchange.rule.errors");
		post(page + "/confirm?withoutErrors=true");
		ended(page);
		assertThat(get(page)).bodyText().contains("Dette ble gjort", "Utelatt på grunn av feil");
		assertThat(practices()).isEqualTo(2);
		assertThat(this.jdbc.sql("SELECT student_rooms FROM practice WHERE name = 'Bryggen legekontor'")
			.query(Integer.class)
			.single()).isEqualTo(3);
		assertThat(get(LIST)).bodyText().contains("legekontor.csv", "Importert", "Praksissteder");
	}

	@Test
	void aColumnThatIsMissingIsToldAndTheChoiceKept() {
		String page = upload("Hva;Hvor\nBryggen;4601\n".getBytes(StandardCharsets.UTF_8));
		MvcTestResult refused = post(page + "/check?column=name&column=");
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("En kolonne som må være med, mangler.", "value=\"name\" selected=\"selected\"",
					"fixed.municipality");
		assertThat(post(page + "/check?column=name&column=&fixed.municipality=4601")).hasStatus3xxRedirection();
		ended(page);
		assertThat(get(page)).bodyText().contains("Importer 1 rad<");
	}

	@Test
	void whatIsWrongInAFileIsToldWhereItIs() {
		assertThat(send("Navn;Navn;Kommune\n=1+1;b;4601\nx;y\n".getBytes(StandardCharsets.UTF_8)))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("To kolonner heter «Navn»; den andre er A.", "Rad 2, «Navn»:", "Cellen har en formel", "Rad 3:",
					"Raden har 2 felt, men overskriften 3.");
		assertThat(this.jdbc.sql("SELECT count(*) FROM import_file").query(Integer.class).single()).isZero();
	}

	@Test
	void nationalIdentityNumbersNeverReachTheDatabase() {
		String page = upload("Navn;Kommune;Nr;Om hybelen\nBryggen;4601;17054026641;Spør 17054026641 hos Kari\n"
			.getBytes(StandardCharsets.UTF_8));
		assertThat(get(page)).bodyText().contains("ble fjernet før noe ble lagret: Nr.", "Om hybelen 2", "***********");
		assertThat(get(page)).bodyText().doesNotContain("17054026641");
	}

	@Test
	void otherUniversitiesImportsAreNotThere() {
		String page = upload("Navn;Kommune\nBryggen;4601\n".getBytes(StandardCharsets.UTF_8));
		SignedInUser other = this.world.coordinator(this.world.school("uio"));
		assertThat(this.mvc.get().uri(page).with(user(other))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.post().uri(page + "/discard").with(user(other)).with(csrf()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri(LIST + "/new?kind=travel").with(user(other))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aTemplateHasEveryColumnThatCanBeImported() throws Exception {
		MvcTestResult csv = get(LIST + "/template?kind=practices&format=csv");
		assertThat(csv.getResponse().getHeader("Content-Disposition")).contains("praksissteder");
		assertThat(csv.getResponse().getContentAsString(StandardCharsets.UTF_8))
			.startsWith("\uFEFFPraksissted-ID;Navn;")
			.contains("Studentkontor")
			.doesNotContain("Kommunenavn");
		assertThat(get(LIST + "/template?kind=practices&format=xlsx").getResponse().getContentAsByteArray())
			.startsWith('P', 'K');
	}

	private int practices() {
		return this.jdbc.sql("SELECT count(*) FROM practice").query(Integer.class).single();
	}

	private void check(String page, String... columns) {
		StringBuilder uri = new StringBuilder(page + "/check?");
		for (String column : columns) {
			uri.append("&column=").append(column);
		}
		assertThat(post(uri.toString())).hasRedirectedUrl(page);
		ended(page);
	}

	private void ended(String page) {
		this.imports.ended(this.coordinator, UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
	}

	private String upload(byte[] content) {
		MvcTestResult result = send(content);
		assertThat(result).hasStatus3xxRedirection();
		return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
	}

	private MvcTestResult send(byte[] content) {
		return this.mvc.post()
			.multipart()
			.uri(LIST)
			.file(new MockMultipartFile("file", "C:\\mappe\\legekontor.csv", "text/csv", content))
			.param("kind", "practices")
			.with(user(this.coordinator))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(this.coordinator)).exchange();
	}

	private MvcTestResult post(String path) {
		return this.mvc.post().uri(path).with(user(this.coordinator)).with(csrf()).exchange();
	}

}
