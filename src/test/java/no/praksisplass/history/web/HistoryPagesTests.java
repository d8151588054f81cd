package no.praksisplass.history.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages of the trail, and who sees what of it. */
@IntegrationTest
@CleanDatabase
class HistoryPagesTests {

	private static final String TRAIL = "/coordinator/history";

	private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private StudentWorld world;

	@Autowired
	private JdbcClient jdbc;

	private School school;

	private PeriodId period;

	private Office office;

	private Pupil pupil;

	private SignedInUser coordinator;

	@BeforeEach
	void build() {
		this.school = this.world.school("tst");
		this.period = this.world.period(this.school, "Høst 2030", LocalDate.of(2030, 8, 19));
		this.office = this.world.office("Fjellsiden", "4601", Answer.YES, 2, this.period);
		this.pupil = this.world.pupil(this.school, "s1", "Nordmann", this.period);
		this.coordinator = this.world.coordinator(this.school);
	}

	@Test
	void tellsWhatChangedInWordsAndNamesOnTheThingsOwnPage() {
		this.jdbc.sql("UPDATE practice SET student_rooms = 4, municipality_number = '1103', car_needed = false")
			.update();
		assertThat(get("/coordinator/practices/" + this.office.practice(), this.coordinator)).hasStatusOk()
			.bodyText()
			.contains("Historikk", "Praksissted endret", "Studentkontor", "<span>2</span>", "<span>4</span>",
					"<span>Bergen</span>", "<span>Stavanger</span>", "<span>Ja</span>", "<span>Nei</span>",
					"Utenfor programmet");
		assertThat(get("/coordinator/supervisors/" + this.office.supervisor(), this.coordinator)).bodyText()
			.contains("Svar lagt til", "Høst 2030");
		assertThat(get("/coordinator/students/" + this.pupil.id(), this.coordinator)).bodyText()
			.contains("Student lagt til", "Studentnummer")
			.doesNotContain("<span>Hjemveien 7</span>");
	}

	@Test
	void findsByWordNamePersonKindAndDay() {
		this.jdbc.sql("UPDATE person SET phone = '99887766' WHERE id = :id")
			.param("id", this.pupil.person().value())
			.update();
		assertThat(get(TRAIL + "?q=998877", this.coordinator)).bodyText().contains("Person endret", "Kari Nordmann");
		assertThat(get(TRAIL + "?q=nordmann&kind=STUDENTS", this.coordinator)).bodyText().contains("Student lagt til");
		assertThat(this.mvc.get().uri(TRAIL).queryParam("q", "' | \\ & :* %").with(user(this.coordinator)))
			.hasStatusOk();
		assertThat(get(TRAIL + "?person=ingen", this.coordinator)).bodyText().contains("Ingenting å vise");
		assertThat(get(TRAIL + "?to=01.01.2020", this.coordinator)).bodyText().contains("Ingenting å vise");
		assertThat(get(TRAIL + "?kind=PRACTICES", this.coordinator)).bodyText()
			.contains("Praksissted lagt til")
			.doesNotContain("Svar lagt til");
	}

	@Test
	void anotherUniversitysThingsAreAsIfTheyWereNot() {
		SignedInUser other = this.world.coordinator(this.world.school("annet"));
		assertThat(get(TRAIL + "?of=" + this.pupil.id(), other)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(TRAIL + "?of=" + this.period, other)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(TRAIL, other)).hasStatusOk()
			.bodyText()
			.contains("Praksissted lagt til", "Fjellsiden")
			.doesNotContain("Nordmann", "Høst 2030", "Svar lagt til", "Konto lagt til");
		assertThat(get(TRAIL + "?of=" + this.pupil.id(), this.coordinator)).hasStatusOk()
			.bodyText()
			.contains("Historikk for Kari Nordmann");
		assertThat(get("/admin/history", TestUsers.administrator())).hasStatusOk()
			.bodyText()
			.contains("Nordmann", "Høst 2030");
		assertThat(get(TRAIL, TestUsers.supervisor(this.pupil.person()))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void aPageGoesOnWhereItEndedThoughTheTrailGrows() {
		change(120);
		String first = body(TRAIL + "?kind=PRACTICES&of=" + this.office.practice());
		String next = next(first);
		change(30);
		String second = body(next);
		String third = body(next(second));
		assertThat(rows(first)).isEqualTo(50);
		assertThat(rows(second)).isEqualTo(50);
		// 120 changes and one creation, however many more came meanwhile
		assertThat(rows(third)).isEqualTo(21);
		assertThat(NEXT.matcher(third).find()).isFalse();
	}

	private void change(int times) {
		for (int number = 1; number <= times; number++) {
			this.jdbc.sql("UPDATE practice SET contact_name = 'Navn ' || clock_timestamp()").update();
		}
	}

	private static int rows(String body) {
		return body.split("<th scope=\"row\"", -1).length - 1;
	}

	private static String next(String body) {
		Matcher found = NEXT.matcher(body);
		assertThat(found.find()).isTrue();
		return HtmlUtils.htmlUnescape(found.group(1));
	}

	private String body(String path) {
		MvcTestResult result = get(path, this.coordinator);
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String path, SignedInUser reader) {
		return this.mvc.get().uri(path).with(user(reader)).exchange();
	}

}
