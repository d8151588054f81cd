package no.praksisplass.supervisor.web.manager;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.Doctor;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static no.praksisplass.supervisor.SupervisorWorld.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class ManagerPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private Availabilities availabilities;

	@Autowired
	private JdbcClient jdbc;

	private School uib;

	private PracticeId practice;

	private Doctor kari;

	private Doctor elsewhere;

	private PeriodId period;

	@BeforeEach
	void make() {
		this.uib = this.world.school("uib");
		this.practice = this.world.practice("Fjord legekontor");
		this.kari = this.world.doctor("Lege", this.practice);
		this.elsewhere = this.world.doctor("Fremmed", this.world.practice("Fjell legekontor"));
		this.period = this.world.period(this.uib, "Vår", MONDAY);
	}

	@Test
	void aCoordinatorInvitesAManagerWhoGetsAnAccountTheRoleAndALink() {
		assertThat(invite("Berit", "Kontor", "berit@example.no")).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("""
				SELECT count(*) FROM practice_manager m JOIN account a ON a.person_id = m.person_id
				JOIN account_role r ON r.account_id = a.id
				WHERE a.username = 'berit@example.no' AND r.role = 'PRACTICE_MANAGER' AND m.practice_id = ?""")
			.param(this.practice.value())
			.query(Long.class)
			.single()).isEqualTo(1);
		assertThat(this.jdbc.sql("SELECT coalesce(sealed_text, text) FROM message WHERE kind = 'MANAGER_INVITATION'")
			.query(String.class)
			.single()).contains("Fjord legekontor", "/sign-in/link/");
		assertThat(as(coordinator(), "/coordinator/practices/" + this.practice)).hasStatusOk()
			.bodyText()
			.contains("Berit Kontor", "Send ny lenke til Berit Kontor");
		assertThat(invite("Berit", "Kontor", "Berit@example.no")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Hun er kontorleder her fra før.");
		assertThat(invite(" ", "Kontor", "ikke-en-adresse")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv fornavnet.", "Skriv en e-postadresse");
	}

	@Test
	void aGpOfThePracticeBecomesItsManagerOnTheSamePerson() {
		this.jdbc.sql("UPDATE person SET email = 'kari@example.no' WHERE id = ?")
			.param(this.kari.person().value())
			.update();
		assertThat(invite("Kari", "Lege", "kari@example.no")).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("SELECT person_id FROM practice_manager").query(UUID.class).single())
			.isEqualTo(this.kari.person().value());
	}

	@Test
	void theRoleGoesWithTheLastPractice() {
		assertThat(invite("Berit", "Kontor", "berit@example.no")).hasStatus3xxRedirection();
		UUID manager = this.jdbc.sql("SELECT id FROM practice_manager").query(UUID.class).single();
		String path = "/coordinator/practices/" + this.practice + "/managers/" + manager;
		assertThat(post(coordinator(), path + "/invite")).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("SELECT count(*) FROM message").query(Long.class).single()).isEqualTo(2);
		assertThat(post(coordinator(), path + "/remove")).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("SELECT count(*) FROM account_role").query(Long.class).single()).isZero();
		assertThat(post(coordinator(), path + "/remove")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void sheSeesHerSupervisorsAndAnswersForThem() {
		SignedInUser manager = manager(this.practice);
		assertThat(as(manager, "/practice-manager")).hasStatusOk()
			.bodyText()
			.contains("Fjord legekontor", "Kari Lege", "Ikke svart", "Én periode mangler svar")
			.doesNotContain("Fremmed", "Fjell legekontor");
		assertThat(as(manager, answerOf(this.kari))).hasStatusOk().bodyText().contains("Svar for Kari Lege: Vår");
		assertThat(post(manager, answerOf(this.kari)).param("answer", "YES").param("seats", "2"))
			.hasStatus3xxRedirection();
		assertThat(this.availabilities.inPeriods(List.of(this.period))).singleElement()
			.satisfies((answer) -> assertThat(answer.answer()).isEqualTo(Answer.YES))
			.satisfies((answer) -> assertThat(answer.channel()).isEqualTo(Channel.PRACTICE_MANAGER));
		assertThat(as(manager, "/practice-manager")).bodyText().contains("Alle perioder har svar.", "2 studenter");
		assertThat(as(this.kari.user(), "/supervisor")).bodyText().contains("registrert av kontorlederen");
	}

	@Test
	void theGpGetsAReceiptAndCorrectsTheAnswer() {
		this.jdbc.sql("UPDATE person SET email = 'kari@example.no' WHERE id = ?")
			.param(this.kari.person().value())
			.update();
		post(manager(this.practice), answerOf(this.kari)).param("answer", "YES").param("seats", "2").exchange();
		assertThat(this.jdbc.sql("SELECT coalesce(sealed_text, text) FROM message").query(String.class).single())
			.contains("Ja, plass til 2", "Gitt av Test Testesen (Kontorlederen)");
		assertThat(post(this.kari.user(), "/supervisor/answers/" + this.period)
			.param("answers[0].periodId", this.period.toString())
			.param("answers[0].version", "0")
			.param("answers[0].answer", "NO")
			.param("answers[0].noReason", "LEAVE")).hasStatus3xxRedirection();
		assertThat(this.availabilities.inPeriods(List.of(this.period)).get(0).channel()).isEqualTo(Channel.SELF);
	}

	@Test
	void whatSheSendsIsCheckedAndNotOverwritten() {
		SignedInUser manager = manager(this.practice);
		assertThat(post(manager, answerOf(this.kari)).param("answer", "NO")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Velg hvorfor svaret er nei.");
		post(manager, answerOf(this.kari)).param("answer", "YES").param("seats", "1").exchange();
		assertThat(post(manager, answerOf(this.kari)).param("answer", "MAYBE").param("seats", "1"))
			.hasStatus(HttpStatus.CONFLICT);
		PeriodId closed = this.world.period(this.uib, "For sent", MONDAY.plusWeeks(10), Arena.GP_OFFICE,
				Duration.ofMinutes(-1));
		String late = "/practice-manager/supervisors/" + this.kari.id() + "/answers/" + closed;
		assertThat(as(manager, late)).hasStatusOk()
			.bodyText()
			.contains("Svarfristen gikk ut")
			.doesNotContain("<form class=\"panel");
		assertThat(post(manager, late).param("answer", "YES").param("seats", "1"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void whatIsAnotherPracticesLooksAbsent() {
		SignedInUser manager = manager(this.practice);
		PeriodId nursing = this.world.period(this.uib, "Sykehjem", MONDAY, Arena.NURSING_HOME, Duration.ofHours(1));
		for (String path : List.of(answerOf(this.elsewhere),
				"/practice-manager/supervisors/" + this.kari.id() + "/answers/" + nursing)) {
			assertThat(as(manager, path)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(post(manager, path).param("answer", "YES").param("seats", "1")).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(as(manager, "/practice-manager/practices/" + other())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(as(manager, "/supervisor/students")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(as(manager(null), "/practice-manager")).hasStatusOk()
			.bodyText()
			.contains("Du er ikke kontorleder for noe kontor nå");
	}

	@Test
	void sheKeepsThePracticesFacts() {
		SignedInUser manager = manager(this.practice);
		String path = "/practice-manager/practices/" + this.practice;
		assertThat(as(manager, path)).hasStatusOk().bodyText().contains("Opplysninger om Fjord legekontor");
		assertThat(post(manager, path).param("version", "0").param("studentRooms", "-1"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(manager, path).param("version", "0").param("studentRooms", "3").param("carNeeded", "true"))
			.hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("SELECT student_rooms FROM practice WHERE id = ? AND car_needed")
			.param(this.practice.value())
			.query(Integer.class)
			.single()).isEqualTo(3);
	}

	private UUID other() {
		return this.jdbc.sql("SELECT id FROM practice WHERE name = 'Fjell legekontor'").query(UUID.class).single();
	}

	@Test
	void periodsOfUniversitiesThatDoNotLookForPlacesThereAreALinkAway() {
		this.world.period(this.world.school("uit"), "Vår i Tromsø", MONDAY);
		SignedInUser manager = manager(this.practice);
		assertThat(as(manager, "/practice-manager")).bodyText().contains("Vår i Tromsø").doesNotContain("Vis også");
		assertThat(post(manager, answerOf(this.kari)).param("answer", "YES").param("seats", "1"))
			.hasStatus3xxRedirection();
		assertThat(as(manager, "/practice-manager")).bodyText()
			.contains("Vis også én periode")
			.doesNotContain("Vår i Tromsø");
		assertThat(as(manager, "/practice-manager?all=true")).bodyText()
			.contains("Vår i Tromsø")
			.doesNotContain("Vis også");
	}

	private MockMvcRequestBuilder invite(String given, String family, String email) {
		return post(coordinator(), "/coordinator/practices/" + this.practice + "/managers").param("givenName", given)
			.param("familyName", family)
			.param("email", email);
	}

	private String answerOf(Doctor doctor) {
		return "/practice-manager/supervisors/" + doctor.id() + "/answers/" + this.period;
	}

	private SignedInUser coordinator() {
		return this.world.coordinator(this.uib);
	}

	private SignedInUser manager(@Nullable PracticeId of) {
		PersonId person = this.elsewhere.person();
		if (of != null) {
			this.jdbc.sql("INSERT INTO practice_manager VALUES (gen_random_uuid(), 0, ?, ?, ?, now())")
				.params(of.value(), person.value(), person.value())
				.update();
		}
		else {
			this.jdbc.sql("DELETE FROM practice_manager").update();
		}
		return TestUsers.of(person, Set.of(RoleGrant.of(Role.PRACTICE_MANAGER)));
	}

	private MockMvcRequestBuilder as(SignedInUser user, String path) {
		return this.mvc.get().uri(path).with(user(user));
	}

	private MockMvcRequestBuilder post(SignedInUser user, String path) {
		return this.mvc.post().uri(path).with(user(user)).with(csrf());
	}

}
