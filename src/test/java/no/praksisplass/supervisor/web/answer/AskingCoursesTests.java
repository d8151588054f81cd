package no.praksisplass.supervisor.web.answer;

import java.nio.charset.StandardCharsets;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.Doctor;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static no.praksisplass.supervisor.SupervisorWorld.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** A GP is asked about the periods of those who look for places where she is. */
@IntegrationTest
@CleanDatabase
class AskingCoursesTests {

	private static final String OTHERS = "ikke har søkt plasser i fylket ditt";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private JdbcClient jdbc;

	private School uib;

	private School uit;

	private Doctor kari;

	private PeriodId here;

	private PeriodId far;

	@BeforeEach
	void make() {
		this.uib = this.world.school("uib");
		this.uit = this.world.school("uit");
		this.kari = this.world.doctor("Lege", this.world.practice("Fjord legekontor"));
		this.here = this.world.period(this.uib, "Vår i Bergen", MONDAY);
		this.far = this.world.period(this.uit, "Vår i Tromsø", MONDAY);
	}

	@Test
	void asLongAsNobodyHasAnsweredAllAsk() {
		assertThat(page(this.kari)).contains("Vår i Bergen", "Vår i Tromsø", "2 perioder mangler svar")
			.doesNotContain(OTHERS);
	}

	@Test
	void aColleaguesAnswerInTheCountyMakesHerUniversityTheOneThatAsks() {
		Doctor colleague = this.world.doctor("Nabo", this.world.practice("Fjell legekontor"));
		answer(colleague, this.here);
		assertThat(page(this.kari)).contains("Én periode mangler svar")
			.containsSubsequence("Vår i Bergen", "Ett emne som " + OTHERS, "Vår i Tromsø");
	}

	@Test
	void anAnswerFromAnotherCountyDoesNot() {
		Doctor colleague = this.world.doctor("Nabo", this.world.practice("Fjell legekontor"));
		answer(colleague, this.here);
		move(colleague, "5501");
		answer(this.kari, this.far);
		assertThat(page(this.kari)).contains("Alle perioder har svar.")
			.containsSubsequence("Vår i Tromsø", OTHERS, "Vår i Bergen");
	}

	@Test
	void aQuestionByMailDoesToo() {
		answer(this.world.doctor("Nabo", this.world.practice("Fjell legekontor")), this.here);
		assertThat(page(this.kari)).contains(OTHERS);
		this.jdbc
			.sql("""
					INSERT INTO message (id, version, kind, university_id, person_id, once_key, email, recipient, sender, language,
					  subject, text, html, status, attempts, queued_at, next_attempt_at, expires_at)
					VALUES (gen_random_uuid(), 0, 'AVAILABILITY_REQUEST', :university, :person, 'spurt', 'kari@example.no', 'Kari',
					  'UiT', 'nb', 'Kan du?', 'Kan du?', 'Kan du?', 'QUEUED', 0, now(), now(), now() + interval '1 day')""")
			.param("university", this.uit.id().value())
			.param("person", this.kari.person().value())
			.update();
		assertThat(page(this.kari)).contains("2 perioder mangler svar").doesNotContain(OTHERS);
	}

	private void move(Doctor doctor, String municipality) {
		this.jdbc
			.sql("UPDATE practice SET municipality_number = :number FROM supervisor s "
					+ "WHERE s.practice_id = practice.id AND s.id = :id")
			.param("number", municipality)
			.param("id", doctor.id().value())
			.update();
	}

	private void answer(Doctor doctor, PeriodId period) {
		assertThat(this.mvc.post()
			.uri("/supervisor/answers/" + period)
			.param("answers[0].periodId", period.toString())
			.param("answers[0].answer", "YES")
			.param("answers[0].seats", "1")
			.with(user(doctor.user()))
			.with(csrf())).hasStatus3xxRedirection();
	}

	private String page(Doctor doctor) {
		return new String(this.mvc.get()
			.uri("/supervisor")
			.with(user(doctor.user()))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
