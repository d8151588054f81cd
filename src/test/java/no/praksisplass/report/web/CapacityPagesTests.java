package no.praksisplass.report.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.student.StudentWorld;
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
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Capacity in figures, and what each figure is made of. */
@IntegrationTest
@CleanDatabase
class CapacityPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private StudentWorld students;

	@Autowired
	private PublicationService publications;

	private Scene scene;

	@BeforeEach
	void make() {
		this.scene = this.world.scene("uib", 1);
	}

	@Test
	void showsWhatIsWantedOfferedUsableAndShort() {
		this.world.office("Bryggen", Answer.YES, 3, this.scene.period());
		this.students.office("Voss", "4621", Answer.MAYBE, 1, this.scene.period());
		assertThat(stats(html("/coordinator/capacity?year=2099"))).containsExactly("10", "4", "4", "2", "8");
		assertThat(html(round() + "/capacity?by=MUNICIPALITY")).contains(">Bergen<", ">Voss<", "municipality=4621");
		assertThat(html(round() + "/capacity?municipality=4621")).contains(">Voss<").doesNotContain(">Bryggen<");
		assertThat(html(period() + "/capacity?by=PRACTICE")).contains(">Bryggen<");
	}

	@Test
	void listsWhatAFigureIsMadeOf() {
		this.world.office("Bryggen", Answer.YES, 3, this.scene.period());
		this.students.office("Voss", "4621", Answer.MAYBE, 1, this.scene.period());
		assertThat(html(round() + "/capacity/behind?figure=YES")).contains("3 i alt", "Veileder Bryggen")
			.doesNotContain("Veileder Voss");
		assertThat(html(round() + "/capacity/behind?figure=MAYBE_LEFT_OUT")).contains("1 i alt", "Veileder Voss");
		assertThat(html(period() + "/capacity/behind?figure=USABLE")).contains("2 i alt", ">Bryggen<", "2 av 2");
		assertThat(html(round() + "/capacity/behind?figure=PAUSED")).contains("Ingenting bak tallet");
	}

	@Test
	void anotherUniversityIsAFigureAndNothingMore() {
		Office office = this.world.office("Felles", Answer.YES, 2, this.scene.period());
		Scene oslo = this.world.scene("uio", 1);
		this.world.answer(office, Answer.YES, 1, oslo.period());
		RunView run = this.world.run(oslo);
		AllocationWorld.asDo(oslo.coordinator(), () -> this.publications.publish(run.id()));
		String behind = html(round() + "/capacity/behind?figure=OTHERS");
		assertThat(behind).contains("1 i alt", "Veileder Felles").doesNotContain("uio", "Student1", "Kari");
		assertThat(stats(html(round() + "/capacity"))).containsExactly("10", "2", "1", "1", "9");
	}

	@Test
	void anotherUniversitysRoundAndPeriodAreNotFound() {
		SignedInUser stranger = this.world.scene("uio", 0).coordinator();
		assertThat(get(stranger, round() + "/capacity")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(stranger, round() + "/capacity/behind")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(stranger, period() + "/capacity")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(html(get(stranger, "/coordinator/capacity?year=2099"))).doesNotContain("Bryggen");
	}

	@Test
	void aYearWithoutPeriodsAndARoundWithoutAnswersSaySo() {
		assertThat(html("/coordinator/capacity?year=2050")).contains("Ingen praksisperioder");
		assertThat(html(round() + "/capacity")).contains("Ingen tilbudte plasser");
	}

	@Test
	void worksOutTheNeedForSupervisors() {
		assertThat(html("/coordinator/capacity/calculator")).contains("250 veiledere", "18\u00a0%", "Grimstadutvalget");
		assertThat(html("/coordinator/capacity/calculator?students=100&perSupervisor=3&weeks=6&gps=200"))
			.contains("34 veiledere");
		MvcTestResult refused = get(this.scene.coordinator(), "/coordinator/capacity/calculator?students=0");
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(html(refused)).contains("Skriv et tall fra 1 til 100 000", "value=\"0\"");
	}

	@Test
	void drawsMunicipalitiesWithoutPointingOutHomes() {
		this.world.office("Bryggen", Answer.YES, 2, this.scene.period());
		assertThat(html(round() + "/capacity/map")).contains("<svg", "href=\"" + round() + "/capacity/map?county=46\"",
				"under 5", "Få eller ingen bor der", "ikke vises: 1");
		for (int number = 2; number <= 5; number++) {
			this.students.pupil(this.scene.school(), "uib" + number, "Student" + number, this.scene.period());
		}
		assertThat(html(round() + "/capacity/map?county=46"))
			.contains("Bergen: 2 kan tas imot, 5 bor der. For få plasser", "municipality=4601&amp;by=PRACTICE")
			.doesNotContain("Student1");
		assertThat(html(period() + "/capacity/map?county=11")).contains("Ingenting å vise her");
		SignedInUser stranger = this.world.scene("uio", 0).coordinator();
		assertThat(get(stranger, round() + "/capacity/map")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private static Iterable<String> stats(String html) {
		return Pattern.compile("class=\"stat-value\">([^<]*)<")
			.matcher(html)
			.results()
			.map((found) -> found.group(1))
			.toList();
	}

	private String round() {
		return "/coordinator/rounds/" + this.scene.round();
	}

	private String period() {
		return "/coordinator/periods/" + this.scene.period();
	}

	private String html(String path) {
		MvcTestResult result = get(this.scene.coordinator(), path);
		assertThat(result).hasStatusOk();
		return html(result);
	}

	private static String html(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(SignedInUser who, String path) {
		return this.mvc.get().uri(URI.create(path)).with(user(who)).exchange();
	}

}
