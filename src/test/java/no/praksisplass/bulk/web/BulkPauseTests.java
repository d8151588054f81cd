package no.praksisplass.bulk.web;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.praksisplass.bulk.BulkWorld;
import no.praksisplass.bulk.domain.BulkStatus;
import no.praksisplass.bulk.domain.BulkView;
import no.praksisplass.exchange.ImportWorld;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.Doctor;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.supervisor.domain.pause.PauseRegister;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class BulkPauseTests {

	private static final String BULK = "/coordinator/bulk";

	private static final LocalDate FIRST = LocalDate.of(2099, 3, 1);

	private static final Map<String, String> MARCH = Map.of("startsOn", "01.03.2099", "endsOn", "31.03.2099", "reason",
			"Ferie");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private BulkWorld bulk;

	@Autowired
	private PauseRegister pauses;

	private School uib;

	private SignedInUser coordinator;

	private Doctor anne;

	private Doctor berit;

	@BeforeEach
	void make() {
		this.uib = this.world.school("uib");
		this.coordinator = this.world.coordinator(this.uib);
		PracticeId practice = this.world.practice("Fjord legekontor");
		this.anne = this.world.doctor("Anne", practice);
		this.berit = this.world.doctor("Berit", practice);
	}

	@Test
	void thePageGoesFromTheListOverThePreviewToTheResultAndBack() {
		assertThat(get("/coordinator/supervisors?q=anne")).bodyText()
			.contains("name=\"query\" value=\"q=anne\"", "Alle 1 som passer med filteret");
		MvcTestResult made = post(BULK).param("list", "supervisors")
			.param("act", "pause-supervisors")
			.param("all", "true")
			.param("query", "q=anne")
			.exchange();
		String page = made.getResponse().getRedirectedUrl();
		assertThat(get(page)).bodyText().contains("Første dag").doesNotContain("Ingenting er endret ennå");
		assertThat(post(page + "/settings").param("values[startsOn]", "40.13.2099").param("values[reason]", "Ferie"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("40.13.2099", "Skriv noe som passer i feltet.");
		assertThat(post(page + "/settings").param("values[startsOn]", "01.03.2099").param("values[reason]", "Ferie"))
			.hasRedirectedUrl(page);
		MvcTestResult preview = get(page);
		assertThat(preview).bodyText()
			.contains("Kari Anne", "fra 01.03.2099", "Gjennomfør for 1")
			.doesNotContain("Kari Berit");
		assertThat(this.bulk.table("supervisor_pause")).isEmpty();
		assertThat(post(page + "/confirm").param("digest", digest(preview))).hasRedirectedUrl(page);
		assertThat(this.bulk.table("supervisor_pause")).singleElement().asString().contains("2099-03-01", "Ferie");
		assertThat(get(page)).bodyText().contains("Gjort av Kristin Koordinator", "Angre alt sammen?");
		assertThat(post(page + "/undo")).hasRedirectedUrl(page);
		assertThat(this.bulk.table("supervisor_pause")).isEmpty();
		assertThat(get(page)).bodyText().contains("1 er som før, 0 kunne ikke settes tilbake", "Satt tilbake");
		assertThat(get(BULK)).bodyText().contains("Sett på pause", "Angret");
	}

	@Test
	void nothingTickedIsToldAndAForgedRowIsNotFound() {
		assertThat(post(BULK).param("list", "supervisors").param("act", "end-pause"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Kryss av minst én rad");
		assertThat(post(BULK).param("list", "supervisors")
			.param("act", "end-pause")
			.param("id", this.anne.id().toString(), UUID.randomUUID().toString())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(BULK).param("list", "supervisors").param("act", "drop").param("all", "true"))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(BULK).param("list", "supervisors")
			.param("act", "end-pause")
			.param("all", "true")
			.param("query", "state=NONSENSE")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void whoHasAPauseThenKeepsItAndAnotherUniversityIsLeftAlone() {
		School uio = this.world.school("uio");
		SignedInUser other = this.world.coordinator(uio);
		pause(this.coordinator, this.berit);
		pause(other, this.anne);
		List<String> before = this.bulk.table("supervisor_pause");
		UUID id = both("pause-supervisors", MARCH);
		BulkView done = this.bulk.confirmed(this.coordinator, id);
		assertThat(done.changed()).isEqualTo(1);
		assertThat(done.left()).isEqualTo(1);
		assertThat(this.bulk.table("supervisor_pause")).hasSize(3).containsAll(before);
		this.bulk.undone(this.coordinator, id);
		assertThat(this.bulk.table("supervisor_pause")).isEqualTo(before);
		assertThat(this.mvc.get().uri(BULK + "/" + id).with(user(other))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void endedPausesComeBackAsTheyWereAndThoseOfOthersAreNotTouched() {
		LocalDate today = LocalDate.now(TimeConfiguration.NORWAY);
		ImportWorld.as(this.coordinator, () -> {
			this.pauses.add(this.anne.id(), today.minusDays(9), null, "Permisjon");
			this.pauses.add(this.berit.id(), today, today.plusDays(5), "Begynte i dag");
			return true;
		});
		SignedInUser other = this.world.coordinator(this.world.school("uio"));
		ImportWorld.as(other, () -> {
			this.pauses.add(this.anne.id(), today.minusDays(3), null, "Hos andre");
			return true;
		});
		List<String> before = this.bulk.table("supervisor_pause");
		UUID id = both("end-pause", Map.of());
		this.bulk.confirmed(this.coordinator, id);
		assertThat(this.bulk.table("supervisor_pause")).hasSize(2).noneMatch((row) -> row.contains("Begynte i dag"));
		this.bulk.undone(this.coordinator, id);
		assertThat(this.bulk.table("supervisor_pause")).isEqualTo(before);
	}

	@Test
	void whatSomebodyChangedSinceIsNotPutBackAndSaysSo() {
		UUID id = both("pause-supervisors", MARCH);
		this.bulk.confirmed(this.coordinator, id);
		ImportWorld.as(this.coordinator, () -> {
			this.pauses.end(this.anne.id(), this.pauses.of(this.anne.id()).get(0).id());
			return true;
		});
		BulkView undone = this.bulk.undone(this.coordinator, id);
		assertThat(undone.restored()).isEqualTo(1);
		assertThat(undone.bound()).isEqualTo(1);
		assertThat(get(BULK + "/" + id)).bodyText().contains("Ikke satt tilbake", "Noen har endret den siden.");
	}

	@Test
	void aSecondClickDoesNothingMore() {
		UUID id = both("pause-supervisors", MARCH);
		String digest = this.bulk.preview(this.coordinator, id).digest();
		for (int click = 0; click < 2; click++) {
			assertThat(post(BULK + "/" + id + "/confirm").param("digest", digest)).hasStatus3xxRedirection();
			assertThat(this.bulk.table("supervisor_pause")).hasSize(2);
		}
		assertThat(post(BULK + "/" + id + "/undo")).hasStatus3xxRedirection();
		assertThat(this.bulk.undone(this.coordinator, id).status()).isEqualTo(BulkStatus.UNDONE);
		assertThat(this.bulk.table("supervisor_pause")).isEmpty();
	}

	@Test
	void whatHasChangedSinceThePreviewIsLookedOverAgain() {
		UUID id = both("pause-supervisors", MARCH);
		String digest = this.bulk.preview(this.coordinator, id).digest();
		pause(this.coordinator, this.anne);
		assertThat(post(BULK + "/" + id + "/confirm").param("digest", digest)).hasStatus3xxRedirection();
		assertThat(this.bulk.table("supervisor_pause")).hasSize(1);
		assertThat(this.bulk.preview(this.coordinator, id).changed()).isEqualTo(1);
	}

	private UUID both(String act, Map<String, String> settings) {
		return this.bulk.chosen(this.coordinator, this.uib.id(), "supervisors", act,
				List.of(this.anne.id().value(), this.berit.id().value()), settings);
	}

	private void pause(SignedInUser by, Doctor doctor) {
		ImportWorld.as(by, () -> {
			this.pauses.add(doctor.id(), FIRST.plusDays(3), null, "Fra før");
			return true;
		});
	}

	private static String digest(MvcTestResult page) {
		try {
			Matcher found = Pattern.compile("name=\"digest\" value=\"(\\w+)\"")
				.matcher(page.getResponse().getContentAsString());
			return found.find() ? found.group(1) : "";
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(this.coordinator)).exchange();
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path).with(user(this.coordinator)).with(csrf());
	}

}
