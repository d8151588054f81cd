package no.praksisplass.bulk.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.bulk.BulkLine;
import no.praksisplass.bulk.BulkWorld;
import no.praksisplass.bulk.domain.BulkView;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RuleViolation;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Many supervisors are asked for an answer: a mailing is made, and nothing sent yet. */
@IntegrationTest
@CleanDatabase
class BulkAskTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private BulkWorld bulk;

	@Autowired
	private JdbcClient jdbc;

	private School uib;

	private SignedInUser coordinator;

	private Doctor berg;

	private Doctor dahl;

	private Doctor eide;

	private PeriodId period;

	@BeforeEach
	void make() {
		this.uib = this.world.school("uib");
		this.coordinator = this.world.coordinator(this.uib);
		var practice = this.world.practice("Fjord legekontor");
		this.berg = this.world.doctor("Berg", practice);
		this.dahl = this.world.doctor("Dahl", practice);
		this.eide = this.world.doctor("Eide", practice);
		this.world.doctor("Foss", practice);
		this.period = this.world.period(this.uib, "Vår", MONDAY);
		this.jdbc.sql("UPDATE person SET email = lower(family_name) || '@example.no' WHERE family_name <> 'Eide'")
			.update();
		assertThat(this.mvc.post()
			.uri("/supervisor/answers/" + this.period)
			.param("answers[0].periodId", this.period.toString())
			.param("answers[0].answer", "YES")
			.param("answers[0].seats", "1")
			.with(user(this.dahl.user()))
			.with(csrf())).hasStatus3xxRedirection();
	}

	@Test
	void thoseWhoCanBeAskedAreInTheMailingAndTheOthersAreToldWithTheReason() {
		UUID act = ask(List.of(this.berg.id().value(), this.dahl.id().value(), this.eide.id().value()));
		assertThat(this.bulk.preview(this.coordinator, act).lines()).extracting(BulkLine::changing)
			.containsExactly(true, false, false);
		assertThat(page(act)).contains("Kari Berg", "Har svart", "Har ingen e-postadresse");
		assertThat(count("mailing")).isZero();
		BulkView done = this.bulk.confirmed(this.coordinator, act);
		assertThat(done.changed()).isOne();
		assertThat(this.jdbc.sql("""
				SELECT p.family_name || ' ' || m.status || ' ' || r.outcome FROM mailing m
				JOIN mailing_person r ON r.mailing_id = m.id JOIN person p ON p.id = r.person_id
				WHERE r.outcome = 'WAITING'""").query(String.class).list()).containsExactly("Berg DRAFT WAITING");
		assertThat(this.jdbc.sql("SELECT count(*) FROM message WHERE kind = 'AVAILABILITY_REQUEST'")
			.query(Integer.class)
			.single()).isZero();
		UUID mailing = this.jdbc.sql("SELECT id FROM mailing").query(UUID.class).single();
		assertThat(page(act)).contains("/coordinator/mailings/" + mailing, "Se over og send")
			.doesNotContain("popovertarget=\"undo\"");
	}

	@Test
	void aPeriodThatIsOverOrOthersCannotBeAskedAbout() {
		PeriodId late = this.world.period(this.uib, "For sent", MONDAY.plusWeeks(10), Arena.GP_OFFICE,
				Duration.ofMinutes(-1));
		PeriodId theirs = this.world.period(this.world.school("uio"), "Deres", MONDAY);
		for (PeriodId wrong : List.of(late, theirs)) {
			assertThatThrownBy(() -> this.bulk.chosen(this.coordinator, this.uib.id(), "supervisors", "ask-for-answer",
					List.of(this.berg.id().value()), Map.of("period", wrong.toString())))
				.isInstanceOf(RuleViolation.class);
		}
		assertThat(count("mailing")).isZero();
	}

	private UUID ask(List<UUID> doctors) {
		return this.bulk.chosen(this.coordinator, this.uib.id(), "supervisors", "ask-for-answer", doctors,
				Map.of("period", this.period.toString()));
	}

	private int count(String table) {
		return this.bulk.table(table).size();
	}

	private String page(UUID act) {
		return new String(this.mvc.get()
			.uri("/coordinator/bulk/" + act)
			.with(user(this.coordinator))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
