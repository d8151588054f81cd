package no.praksisplass.practice.web;

import no.praksisplass.practice.NewPractice;
import no.praksisplass.practice.Practices;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class PracticePagesTests {

	private static final String PRACTICES = "/coordinator/practices";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Practices practices;

	@Autowired
	private Universities universities;

	@Autowired
	private JdbcClient jdbc;

	private SignedInUser coordinator;

	private PracticeId practice;

	@BeforeEach
	void make() {
		UniversityId university = SystemAccess
			.call(() -> this.universities.create(UniversityMother.university("uib")).id());
		this.coordinator = TestUsers.coordinatorOf(university);
		this.practice = SystemAccess.call(() -> this.practices.create(new NewPractice("Fjord legekontor", null,
				Arena.GP_OFFICE, null, null, null, "4601", null, 2, false, null, false, false, null, null, null)));
	}

	@Test
	void onlyAnAdministratorTakesAPracticeOutOfUse() {
		String path = "/admin/practices/" + this.practice;
		assertThat(get(PRACTICES + "/" + this.practice)).bodyText()
			.contains("når alle som regner med det, samtykker, eller av en administrator");
		assertThat(post(path + "/deactivate").param("version", "0")).hasStatus(HttpStatus.FORBIDDEN);
		SignedInUser admin = TestUsers.administrator();
		assertThat(this.mvc.get().uri(path + "/use").with(user(admin))).hasStatusOk()
			.bodyText()
			.contains("Ta Fjord legekontor ut av bruk?");
		assertThat(this.mvc.post().uri(path + "/deactivate").param("version", "0").with(user(admin)).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri(path + "/use").with(user(admin))).bodyText()
			.contains("Ta Fjord legekontor i bruk igjen?");
		assertThat(get(PRACTICES + "?active=false")).bodyText().contains("Fjord legekontor");
	}

	@Test
	void searchingTakesNoNoticeOfCaseAndAccentsAndKeepsOurLettersApart() {
		SystemAccess.run(() -> {
			register("Ødegården legesenter");
			register("Café André");
			register("Møllers kontor");
		});
		assertThat(get(PRACTICES + "?q=ØDEGÅRD")).bodyText()
			.contains("Ødegården legesenter")
			.doesNotContain("Fjord legekontor");
		assertThat(get(PRACTICES + "?q=odegard")).bodyText().doesNotContain("Ødegården legesenter");
		assertThat(get(PRACTICES + "?q=cafe andre")).bodyText().contains("Café André").doesNotContain("Møllers");
		assertThat(get(PRACTICES + "?q=möller")).bodyText().contains("Møllers kontor");
		assertThat(get(PRACTICES + "?q=%25")).bodyText().doesNotContain("Café André");
	}

	@Test
	void tellsHowOldTheFactsAreAndTakesTheWordThatTheyAreRight() {
		this.jdbc.sql("UPDATE practice SET confirmed_at = now() - interval '14 months 3 days'").update();
		assertThat(get(PRACTICES + "?fresh=OLDER")).bodyText().contains("Fjord legekontor", "for 14 måneder siden");
		assertThat(get(PRACTICES + "?fresh=WITHIN_YEAR")).bodyText().doesNotContain("Fjord legekontor");
		assertThat(get(PRACTICES + "/" + this.practice)).bodyText()
			.contains("sist bekreftet eller endret: for 14 måneder siden");
		assertThat(post(PRACTICES + "/" + this.practice + "/confirm")).hasStatus3xxRedirection();
		assertThat(get(PRACTICES + "?fresh=WITHIN_YEAR")).bodyText().contains("Fjord legekontor", "i dag");
		this.jdbc.sql("UPDATE practice SET confirmed_at = NULL").update();
		assertThat(get(PRACTICES + "?fresh=NEVER&sort=-confirmed")).bodyText().contains("Fjord legekontor", "aldri");
	}

	private void register(String name) {
		this.practices.create(new NewPractice(name, null, Arena.GP_OFFICE, null, null, null, "4601", null, 2, false,
				null, false, false, null, null, null));
	}

	@Test
	void practicesAreRegisteredSearchedAndChanged() {
		assertThat(get(PRACTICES + "/new")).hasStatusOk();
		assertThat(practice("Vik legekontor", "874789543")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Organisasjonsnummeret stemmer ikke", "Vik legekontor");
		assertThat(practice("FJORD legekontor", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Det finnes allerede et praksissted");
		MvcTestResult made = practice("Vik legekontor", "874 789 542");
		assertThat(made).hasStatus3xxRedirection();
		assertThat(get(PRACTICES + "?q=vik&county=46&sort=-rooms")).bodyText()
			.contains("Vik legekontor")
			.doesNotContain("Fjord legekontor");
		assertThat(get(PRACTICES + "?municipality=1101")).bodyText().contains("Ingen treff");
		assertThat(get(made.getResponse().getRedirectedUrl() + "/edit")).hasStatusOk()
			.bodyText()
			.contains("value=\"874789542\"");
		assertThat(get(PRACTICES + "/" + PracticeId.random())).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult practice(String name, String organisationNumber) {
		return post(PRACTICES).param("name", name)
			.param("organisationNumber", organisationNumber)
			.param("arena", "GP_OFFICE")
			.param("municipalityNumber", "4601")
			.param("studentRooms", "2")
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(this.coordinator)).exchange();
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path).with(user(this.coordinator)).with(csrf());
	}

}
