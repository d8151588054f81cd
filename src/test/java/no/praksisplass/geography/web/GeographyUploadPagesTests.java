package no.praksisplass.geography.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import no.praksisplass.geography.domain.load.GeographyUploads;
import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Uploading reference data: checked, shown, loaded when confirmed. */
@IntegrationTest
@Transactional
class GeographyUploadPagesTests {

	private static final String POSTAL = "postnummer;poststed;kommunenummer;lat;lon\n";

	private static final String TRAVEL = "from;to;minutes;ferry\n";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void empty() {
		this.jdbc.sql("DELETE FROM postal_code").update();
		this.jdbc.sql("DELETE FROM travel_time").update();
	}

	@Test
	void aFileIsShownBeforeItIsLoadedAndLoadedOnce() {
		this.jdbc.sql("INSERT INTO postal_code (code, place, municipality_number) VALUES ('5003', 'BERGEN', '4601')")
			.update();
		this.jdbc.sql("INSERT INTO postal_code (code, place, municipality_number) VALUES ('5004', 'BERGEN', '4601')")
			.update();
		String path = kept("POSTAL_CODES", POSTAL + "5003;BERGEN;4601;;\n5700;VOSS;4621;60.63;6.41\n");
		assertThat(get(path)).hasStatusOk()
			.bodyText()
			.contains("filen.csv", "Rader i filen", "2 er lastet nå", "Fjernes", "Ingenting er lastet inn ennå");
		assertThat(figures(path)).containsExactly("2", "1", "0", "1");
		assertThat(postalCodes()).isEqualTo(2);
		assertThat(this.jdbc.sql("SELECT count(*) FROM postal_code WHERE code = '5700'").query(Integer.class).single())
			.isZero();
		assertThat(post(path + "/confirm")).hasRedirectedUrl("/admin/geography");
		assertThat(this.jdbc.sql("SELECT count(*) FROM postal_code WHERE code = '5700'").query(Integer.class).single())
			.isOne();
		assertThat(get(path)).hasStatus(HttpStatus.NOT_FOUND);
		MvcTestResult again = post(path + "/confirm");
		assertThat(again).hasRedirectedUrl("/admin/geography");
		assertThat(Objects.toString(again.getMvcResult().getFlashMap().get("flash"))).contains("geography.upload.gone");
	}

	@Test
	void changedTravelTimesAreCounted() {
		post(kept("TRAVEL_TIMES", TRAVEL + "4601;4621;95;false\n4601;4602;200;true\n") + "/confirm");
		String path = kept("TRAVEL_TIMES", TRAVEL + "4601;4621;90;false\n4601;4602;200;true\n4621;4602;240;true\n");
		assertThat(figures(path)).containsExactly("3", "1", "1", "0");
		post(path + "/confirm");
		assertThat(this.jdbc.sql("SELECT minutes FROM travel_time WHERE to_municipality = '4621'")
			.query(Integer.class)
			.single()).isEqualTo(90);
		assertThat(get("/admin/geography")).bodyText().contains("Reisetider mellom kommuner", ">3<");
	}

	@Test
	void aDroppedFileChangesNothing() {
		String path = kept("TRAVEL_TIMES", TRAVEL + "4601;4621;95;false\n");
		assertThat(post(path + "/discard")).hasRedirectedUrl("/admin/geography");
		assertThat(get(path)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.jdbc.sql("SELECT count(*) FROM travel_time").query(Integer.class).single()).isZero();
	}

	@Test
	void everyFaultIsToldByItsLine() {
		assertThat(upload("TRAVEL_TIMES", TRAVEL + "4601;9999;95;false\n4601;4621;lang;kanskje\n"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Filen kan ikke lastes inn", "Linje 2:", "Det finnes ingen kommune med nummer «9999».",
					"Linje 3:", "ikke «lang»", "ikke «kanskje»");
		assertThat(upload("POSTAL_CODES", "noe;helt;annet\n1;2;3\n")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Overskriften mangler kolonner: postnummer, poststed, kommunenummer, lat, lon.");
		assertThat(this.mvc.post()
			.multipart()
			.uri("/admin/geography/uploads")
			.file(new MockMultipartFile("file", "x.csv", "text/csv", new byte[] { (byte) 0xff, (byte) 0xfe, 0 }))
			.param("kind", "POSTAL_CODES")
			.with(user(TestUsers.administrator()))
			.with(csrf())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("UTF-8");
		assertThat(this.jdbc.sql("SELECT count(*) FROM geography_upload").query(Integer.class).single()).isZero();
	}

	@Test
	void anEmptyATooBigAndAMissingFileAreRefusedAtTheField() {
		assertThat(upload("POSTAL_CODES", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Velg en fil som ikke er tom.");
		assertThat(upload("POSTAL_CODES", "x".repeat(GeographyUploads.MOST_BYTES + 1)))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Filen er større enn 8 MB.");
		assertThat(this.mvc.post().uri("/admin/geography/uploads").with(user(TestUsers.administrator())).with(csrf()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Velg hva som er i filen.");
	}

	@Test
	void aMisplacedPositionIsNotedBeforeLoading() {
		String path = kept("POSTAL_CODES", POSTAL + "5700;VOSS;4621;70.1;25.5\n");
		assertThat(get(path)).bodyText().contains("Dette utelates", "Linje 2:", "ligger langt utenfor kommunen");
	}

	@Test
	void nobodyElseComesHere() {
		assertThat(this.mvc.get().uri("/admin/geography").with(user(TestUsers.coordinatorOf(UniversityId.random()))))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	private int postalCodes() {
		return this.jdbc.sql("SELECT count(*) FROM postal_code").query(Integer.class).single();
	}

	private String[] figures(String path) {
		String html = new String(get(path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		return html.lines()
			.filter((line) -> line.contains("stat-value"))
			.map((line) -> line.replaceAll("<[^>]*>", "").strip())
			.toArray(String[]::new);
	}

	private String kept(String kind, String content) {
		MvcTestResult result = upload(kind, content);
		assertThat(result).hasStatus3xxRedirection();
		return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
	}

	private MvcTestResult upload(String kind, String content) {
		return this.mvc.post()
			.multipart()
			.uri("/admin/geography/uploads")
			.file(new MockMultipartFile("file", "C:\\mappe\\filen.csv", "text/csv",
					content.getBytes(StandardCharsets.UTF_8)))
			.param("kind", kind)
			.with(user(TestUsers.administrator()))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(TestUsers.administrator())).exchange();
	}

	private MvcTestResult post(String path) {
		return this.mvc.post().uri(path).with(user(TestUsers.administrator())).with(csrf()).exchange();
	}

}
