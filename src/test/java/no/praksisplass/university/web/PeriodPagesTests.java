package no.praksisplass.university.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class PeriodPagesTests {

	private static final String HOME = "/coordinator/periods";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Universities universities;

	@Autowired
	private Periods periods;

	private UniversityId university;

	private CourseId course;

	@BeforeEach
	void makeCourse() {
		this.university = this.universities.create(UniversityMother.university("ptest")).id();
		this.course = this.universities.create(this.university, UniversityMother.course("MED4")).id();
	}

	@Test
	void anEmptyListSaysWhatToDo() {
		assertThat(get(HOME)).hasStatusOk().bodyText().contains("Ingen praksisperioder ennå", HOME + "/new");
	}

	@Test
	void listsByCourseTimeAndName() {
		period("Om lenge", LocalDate.of(2127, 1, 11));
		period("For lenge siden", LocalDate.of(2017, 1, 9));
		assertThat(get(HOME)).bodyText()
			.contains("Om lenge", "For lenge siden", "uke 2–7", "Viser 1–2 av 2")
			.doesNotContain("Ingen praksisperioder ennå", "Ingen treff");
		assertThat(get(HOME + "?when=UPCOMING")).bodyText().contains("Om lenge").doesNotContain("For lenge siden");
		assertThat(get(HOME + "?when=PAST")).bodyText().contains("For lenge siden").doesNotContain("Om lenge");
		assertThat(get(HOME + "?q=OM LENGE")).bodyText().contains(">Om lenge<").doesNotContain("For lenge siden");
		assertThat(get(HOME + "?course=" + CourseId.random())).bodyText().contains("Ingen treff");
		assertThat(get(HOME + "?course=" + this.course + "&sort=-name")).bodyText().contains("Om lenge");
	}

	@Test
	void sortsByTheColumnAskedFor() {
		period("Alfa", LocalDate.of(2127, 1, 11));
		period("Bravo", LocalDate.of(2117, 1, 11));
		assertThat(get(HOME + "?sort=name")).bodyText().containsSubsequence(">Alfa<", ">Bravo<");
		assertThat(get(HOME + "?sort=start")).bodyText().containsSubsequence(">Bravo<", ">Alfa<");
	}

	@Test
	void makesAPeriod() {
		assertThat(get(HOME + "/new")).hasStatusOk().bodyText().contains("MED4 Praksis i allmennmedisin");
		assertThat(post(HOME, fields())).hasStatus3xxRedirection();
		PeriodView made = this.periods.ofUniversity(this.university).get(0);
		assertThat(made.dates().to()).isEqualTo(LocalDate.of(2027, 2, 19));
		assertThat(made.availabilityDeadline()).isEqualTo(Instant.parse("2026-11-01T11:30:00Z"));
		assertThat(get(HOME + "/" + made.id())).hasStatusOk()
			.bodyText()
			.contains("Vår 2027", "11.01.2027–19.02.2027", "01.11.2026 kl. 12.30", "Fastlegekontor");
	}

	@Test
	void refusesDaysInTheWrongOrder() {
		Map<String, String> fields = fields();
		fields.put("endsOn", "10.01.2027");
		assertThat(post(HOME, fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Siste dag kan ikke være før første dag.", "value=\"10.01.2027\"");
	}

	@Test
	void refusesTheBarThatFilesPutBetweenNames() {
		Map<String, String> fields = fields();
		fields.put("name", "Hest | gruppe 1");
		assertThat(post(HOME, fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Navnet kan ikke inneholde tegnet |.", "Hest | gruppe 1");
	}

	@Test
	void refusesMoreWeeksThanTheDaysHold() {
		Map<String, String> fields = fields();
		fields.put("weeks", "7");
		assertThat(post(HOME, fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Det er bare 6 uker mellom første og siste dag.", "href=\"#weeks\"");
	}

	@Test
	void refusesAnEmptyFormAndDaysThatAreNone() {
		assertThat(post(HOME, Map.of("name", "", "startsOn", "32.01.2027"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv et navn.", "value=\"32.01.2027\"", "Velg et emne.")
			.doesNotContain("java.");
	}

	@Test
	void refusesAnotherUniversitysCourseAndOneOutOfUse() {
		UniversityId other = this.universities.create(UniversityMother.university("pother")).id();
		Map<String, String> fields = fields();
		fields.put("courseId", this.universities.create(other, UniversityMother.course("MED4")).id().toString());
		assertThat(post(HOME, fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Velg et av universitetets emner som er i bruk.");
	}

	@Test
	void changesAPeriodOnlyFromItsLatestVersion() {
		PeriodId id = period("Gammelt navn", UniversityMother.MONDAY);
		String path = HOME + "/" + id;
		assertThat(get(path + "/edit")).hasStatusOk().bodyText().contains("Gammelt navn", "11.01.2027");
		Map<String, String> fields = fields();
		fields.put("version", "3");
		assertThat(post(path, fields)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Noen andre lagret mens du skrev");
		fields.put("version", "0");
		assertThat(post(path, fields)).hasStatus3xxRedirection();
		assertThat(this.periods.find(id).orElseThrow().name()).isEqualTo("Vår 2027");
	}

	@Test
	void anotherUniversitysPeriodLooksAbsent() {
		PeriodId id = period("Vår", UniversityMother.MONDAY);
		UniversityId other = this.universities.create(UniversityMother.university("pother")).id();
		for (String path : List.of("/" + id, "/" + id + "/edit", "/ikke-en-id")) {
			assertThat(this.mvc.get().uri(HOME + path).with(user(TestUsers.coordinatorOf(other))))
				.hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(this.mvc.post().uri(HOME + "/" + id).with(user(TestUsers.coordinatorOf(other))).with(csrf()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri(HOME).with(user(TestUsers.coordinatorOf(other)))).bodyText()
			.doesNotContain(id.toString());
	}

	@Test
	void onlyCoordinatorsComeHere() {
		assertThat(this.mvc.get().uri(HOME).with(user(TestUsers.administrator()))).hasStatus(HttpStatus.FORBIDDEN);
	}

	private Map<String, String> fields() {
		return new HashMap<>(Map.of("name", "Vår 2027", "courseId", this.course.toString(), "startsOn", "11.01.2027",
				"endsOn", "19.02.2027", "weeks", "6", "arena", "GP_OFFICE", "placesWanted", "60",
				"availabilityDeadline", "01.11.2026 kl. 12.30"));
	}

	private PeriodId period(String name, LocalDate from) {
		return this.periods.create(this.university, UniversityMother.period(this.course, name, from)).id();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(TestUsers.coordinatorOf(this.university))).exchange();
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(path)
			.with(user(TestUsers.coordinatorOf(this.university)))
			.with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

}
