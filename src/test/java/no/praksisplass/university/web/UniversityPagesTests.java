package no.praksisplass.university.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.HashMap;
import java.util.Map;

import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.university.CampusView;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityMother;
import no.praksisplass.university.UniversityView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class UniversityPagesTests {

	private static final String HOME = "/admin/universities";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Universities universities;

	private UniversityView university;

	@BeforeEach
	void makeUniversity() {
		this.university = this.universities.create(UniversityMother.university("ptest"));
	}

	@Test
	void listsUniversitiesWithTheirCounts() {
		this.universities.create(id(), UniversityMother.campus("Bergen"));
		assertThat(get(HOME)).hasStatusOk()
			.bodyText()
			.contains("Universitetet ptest", "Studiesteder", "href=\"/admin/universities/" + id() + "\"");
	}

	@Test
	void showsCampusesAndCourses() {
		this.universities.create(id(), UniversityMother.campus("Årstad"));
		this.universities.create(id(), UniversityMother.course("MED4"));
		assertThat(get(HOME + "/" + id())).hasStatusOk()
			.bodyText()
			.contains("Årstad", "Bergen", "MED4", "Fastlegekontor", "I bruk", "Ta MED4 ut av bruk?");
	}

	@Test
	void saysWhatToDoWhereNothingIsYet() {
		assertThat(get(HOME + "/" + id())).hasStatusOk()
			.bodyText()
			.contains("Ingen studiesteder ennå", "Ingen emner ennå");
	}

	@Test
	void makesAUniversity() {
		assertThat(get(HOME + "/new")).hasStatusOk().bodyText().contains("Nytt universitet", "praksisveileder");
		MvcTestResult made = post(HOME, Map.of("code", "nyu", "name", "Det nye", "supervisorLabel", "praksislærer"));
		assertThat(made).hasStatus3xxRedirection();
		assertThat(this.universities.findAll())
			.anySatisfy((found) -> assertThat(found.supervisorLabel()).isEqualTo("praksislærer"));
	}

	@Test
	void refusesATakenCodeAtItsField() {
		assertThat(post(HOME, Map.of("code", "ptest", "name", "Kopi", "supervisorLabel", "veileder")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Et annet universitet har kortnavnet ptest.", "value=\"Kopi\"", "href=\"#code\"");
	}

	@Test
	void refusesAnEmptyForm() {
		assertThat(post(HOME, Map.of("code", "", "name", " ", "supervisorLabel", "")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Kortnavnet må ha 2 til 20 tegn", "Skriv et navn.");
	}

	@Test
	void changesAUniversityOnlyFromItsLatestVersion() {
		assertThat(get(HOME + "/" + id() + "/edit")).hasStatusOk().bodyText().contains("value=\"ptest\"");
		Map<String, String> change = Map.of("code", "ptest", "name", "Nytt navn", "supervisorLabel", "veileder");
		assertThat(post(HOME + "/" + id(), with(change, "version", "7"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Noen andre lagret mens du skrev", "value=\"Nytt navn\"");
		assertThat(post(HOME + "/" + id(), with(change, "version", "0"))).hasStatus3xxRedirection();
		assertThat(this.universities.find(id()).orElseThrow().name()).isEqualTo("Nytt navn");
	}

	@Test
	void makesAndChangesACampus() {
		String campuses = HOME + "/" + id() + "/campuses";
		assertThat(get(campuses + "/new")).hasStatusOk().bodyText().contains("Herøy (Nordland)");
		assertThat(post(campuses, Map.of("name", "Haukeland", "municipalityNumber", "4601"))).hasStatus3xxRedirection();
		CampusView campus = this.universities.campuses(id()).get(0);
		assertThat(get(campuses + "/" + campus.id() + "/edit")).hasStatusOk().bodyText().contains("Haukeland");
		assertThat(post(campuses + "/" + campus.id(),
				Map.of("name", "Stavanger", "municipalityNumber", "1103", "version", "0")))
			.hasStatus3xxRedirection();
		assertThat(this.universities.campuses(id())).extracting(CampusView::municipalityNumber).containsExactly("1103");
	}

	@Test
	void refusesACampusInNoMunicipality() {
		assertThat(post(HOME + "/" + id() + "/campuses", Map.of("name", "Ingensteds", "municipalityNumber", "9999")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Kommunen finnes ikke.");
	}

	@Test
	void makesAndChangesACourse() {
		String courses = HOME + "/" + id() + "/courses";
		assertThat(get(courses + "/new")).hasStatusOk();
		Map<String, String> course = Map.of("code", "MED6", "name", "Praksis", "weeksRequired", "4", "arena",
				"NURSING_HOME");
		assertThat(post(courses, course)).hasStatus3xxRedirection();
		CourseView made = this.universities.courses(id()).get(0);
		assertThat(made.weeksRequired()).isEqualTo(4);
		assertThat(get(courses + "/" + made.id() + "/edit")).hasStatusOk().bodyText().contains("MED6");
		assertThat(post(courses + "/" + made.id(), with(with(course, "weeksRequired", "5"), "version", "0")))
			.hasStatus3xxRedirection();
		assertThat(this.universities.findCourse(made.id()).orElseThrow().weeksRequired()).isEqualTo(5);
	}

	@Test
	void refusesAWeekThatIsNoNumber() {
		assertThat(post(HOME + "/" + id() + "/courses",
				Map.of("code", "MED6", "name", "Praksis", "weeksRequired", "fire", "arena", "GP_OFFICE")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"fire\"")
			.doesNotContain("NumberFormatException", "java.lang");
	}

	@Test
	void takesACourseOutOfUseAndIntoUseAgain() {
		CourseId course = this.universities.create(id(), UniversityMother.course("MED4")).id();
		String path = HOME + "/" + id() + "/courses/" + course;
		assertThat(post(path + "/deactivate", Map.of())).hasStatus3xxRedirection();
		assertThat(this.universities.activeCourses(id())).isEmpty();
		assertThat(this.universities.courses(id())).hasSize(1);
		assertThat(get(HOME + "/" + id())).bodyText().contains("Ute av bruk", "Ta i bruk igjen");
		assertThat(post(path + "/activate", Map.of())).hasStatus3xxRedirection();
		assertThat(this.universities.activeCourses(id())).hasSize(1);
	}

	@Test
	void aCourseIsFoundAtItsOwnUniversityOnly() {
		CourseId course = this.universities.create(id(), UniversityMother.course("MED4")).id();
		UniversityId other = this.universities.create(UniversityMother.university("pother")).id();
		assertThat(get(HOME + "/" + other + "/courses/" + course + "/edit")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(HOME + "/" + other + "/courses/" + course + "/deactivate", Map.of()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(HOME + "/" + UniversityId.random())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void onlyAdministratorsComeHere() {
		assertThat(this.mvc.get().uri(HOME).with(user(TestUsers.coordinatorOf(id())))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri(HOME)).hasStatus3xxRedirection();
	}

	private UniversityId id() {
		return this.university.id();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(TestUsers.administrator())).exchange();
	}

	private MvcTestResult post(String path, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(path)
			.with(user(TestUsers.administrator()))
			.with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private static Map<String, String> with(Map<String, String> fields, String name, String value) {
		Map<String, String> all = new HashMap<>(fields);
		all.put(name, value);
		return all;
	}

}
