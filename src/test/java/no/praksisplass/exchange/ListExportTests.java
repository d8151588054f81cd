package no.praksisplass.exchange;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.Role;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.student.StudentWorld;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The lists that cannot be imported, as files. */
@IntegrationTest
@CleanDatabase
class ListExportTests {

	@Autowired
	private StudentWorld world;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private School school;

	private PeriodId period;

	private SignedInUser coordinator;

	private SignedInUser administrator;

	@BeforeEach
	void school() {
		this.school = this.world.school("uib");
		this.period = this.world.period(this.school, "Vår 1", LocalDate.of(2099, 2, 2));
		this.world.office("=1+1 kontor", "4601", Answer.YES, 2, this.period);
		this.world.office("Voss", "4621", Answer.MAYBE, 1, this.period);
		this.coordinator = this.world.coordinator(this.school);
		this.administrator = new SignedInUser(AccountId.random(), this.coordinator.personId(), "admin", "Admin",
				Locale.forLanguageTag("nb"), true, List.of(RoleGrant.of(Role.ADMIN)), null);
	}

	@Test
	void capacityFollowsTheGroupingAndTheFilter() throws UnsupportedEncodingException {
		String path = "/coordinator/periods/" + this.period + "/capacity/export";
		assertThat(text(path + "?by=PRACTICE", this.coordinator))
			.startsWith("\uFEFFPraksissted;Hører til;Ja;Kanskje;LIS1/ALIS;")
			.contains("'=1+1 kontor;Bergen", "Voss;Voss");
		assertThat(text(path + "?by=PRACTICE&municipality=4621", this.coordinator)).contains("Voss")
			.doesNotContain("kontor");
		assertThat(text("/coordinator/capacity/export?year=2099&by=PERIOD", this.coordinator)).contains("Vår 1;",
				";10;");
	}

	@Test
	void anotherUniversitysCapacityIsNotThere() {
		SignedInUser other = this.world.coordinator(this.world.school("uio"));
		assertThat(get("/coordinator/periods/" + this.period + "/capacity/export", other))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theTrailGoesOnBeyondAPage() throws UnsupportedEncodingException {
		for (int i = 0; i < 60; i++) {
			this.jdbc.sql("UPDATE practice SET contact_name = :name WHERE name = 'Voss'")
				.param("name", "Kontakt " + i)
				.update();
		}
		assertThat(text("/coordinator/history/export", this.coordinator)).contains("Kontakt 0;",
				"Kontakt 58 → Kontakt 59");
		assertThat(text("/admin/history/export", this.administrator)).contains("Kontakt 58 → Kontakt 59");
	}

	@Test
	void accountsAreListedWithoutAnythingToSignInWith() throws UnsupportedEncodingException {
		assertThat(text("/admin/accounts/export?missing=true", this.administrator))
			.startsWith("\uFEFFNavn;Brukernavn;Roller;Tilstand\r\n")
			.contains("Koordinator, Kristin;;;");
		assertThat(get("/admin/accounts/export", this.coordinator)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void emptyListsHaveAHeading() throws UnsupportedEncodingException {
		assertThat(text("/coordinator/messages/export", this.coordinator)).startsWith("\uFEFFMottaker;");
		assertThat(text("/admin/messages/export", this.administrator)).startsWith("\uFEFFMottaker;");
	}

	private MvcTestResult get(String path, SignedInUser as) {
		return this.mvc.get().uri(path).with(user(as)).exchange();
	}

	private String text(String path, SignedInUser as) throws UnsupportedEncodingException {
		MvcTestResult result = get(path, as);
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

}
