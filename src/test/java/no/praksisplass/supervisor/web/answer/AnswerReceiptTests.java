package no.praksisplass.supervisor.web.answer;

import java.util.List;

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

@IntegrationTest
@CleanDatabase
class AnswerReceiptTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private JdbcClient jdbc;

	private School uib;

	private Doctor kari;

	@BeforeEach
	void make() {
		this.uib = this.world.school("uib");
		this.kari = this.world.doctor("Lege", this.world.practice("Fjord legekontor"));
		this.jdbc.sql("UPDATE person SET email = 'kari@example.no' WHERE family_name = 'Lege'").update();
	}

	@Test
	void confirmsAllThatWasAnsweredAtOnceInOneMessageForEachUniversity() {
		PeriodId spring = this.world.period(this.uib, "Vår", MONDAY);
		PeriodId autumn = this.world.period(this.uib, "Høst", MONDAY.plusWeeks(30));
		PeriodId north = this.world.period(this.world.school("uit"), "Vinter", MONDAY.plusWeeks(10));

		assertThat(this.mvc.post()
			.uri("/supervisor/answers")
			.param("answers[0].periodId", spring.toString())
			.param("answers[0].answer", "YES")
			.param("answers[0].seats", "2")
			.param("answers[1].periodId", autumn.toString())
			.param("answers[1].answer", "NO")
			.param("answers[1].noReason", "LEAVE")
			.param("answers[2].periodId", north.toString())
			.param("answers[2].answer", "MAYBE")
			.param("answers[2].seats", "1")
			.with(user(this.kari.user()))
			.with(csrf())).hasStatus3xxRedirection();

		assertThat(texts("uib")).singleElement()
			.asString()
			.contains("Vår (05.01.2099–30.01.2099): Ja, plass til 2", "Høst (03.08.2099–28.08.2099): Nei",
					"Gitt av Test Testesen")
			.doesNotContain("Vinter");
		assertThat(texts("uit")).singleElement().asString().contains("Vinter", "Kanskje, plass til 1");
	}

	@Test
	void confirmsNothingWhereNothingIsStored() {
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY);

		assertThat(this.mvc.post()
			.uri("/supervisor/answers/" + period)
			.param("answers[0].periodId", period.toString())
			.param("answers[0].answer", "NO")
			.with(user(this.kari.user()))
			.with(csrf())).hasStatus(422);

		assertThat(texts("uib")).isEmpty();
	}

	private List<String> texts(String university) {
		return this.jdbc.sql("""
				SELECT coalesce(m.sealed_text, m.text) FROM message m JOIN university u ON u.id = m.university_id
				WHERE m.kind = 'AVAILABILITY_RECEIPT' AND u.code = :code""")
			.param("code", university)
			.query(String.class)
			.list();
	}

}
