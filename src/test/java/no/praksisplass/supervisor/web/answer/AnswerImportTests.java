package no.praksisplass.supervisor.web.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.exchange.FieldChange;
import no.praksisplass.exchange.ImportWorld;
import no.praksisplass.exchange.PlannedRow;
import no.praksisplass.exchange.RowOutcome;
import no.praksisplass.exchange.RowProblem;
import no.praksisplass.exchange.domain.ImportStatus;
import no.praksisplass.exchange.domain.ImportView;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Answers from files, and back again. */
@IntegrationTest
@CleanDatabase
class AnswerImportTests {

	private static final LocalDate SPRING = LocalDate.of(2099, 2, 2);

	private static final String HEADING = "HPR;Praksisperiode;Svar;Plasser;Grunn;Spør igjen;Uker borte;Merknad\n";

	@Autowired
	private ImportWorld imports;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private School school;

	private SignedInUser coordinator;

	@BeforeEach
	void office() {
		this.school = this.world.school("uib");
		this.coordinator = this.world.coordinator(this.school);
		this.world.period(this.school, "Vår 1", SPRING);
		this.world.period(this.school, "Vår 2", SPRING.plusWeeks(6));
		this.world.period(this.world.school("uio"), "Deres", SPRING);
		doctor("Ås", "Bryggen", "1111111");
		doctor("Vik", "Voss", "2222222");
		doctor("Dal", "Sotra", "3333333");
	}

	@Test
	void everyKindOfAnswerIsStoredAsGivenByTheCoordinatorAndConfirmedOnce() {
		ImportView tried = tried("""
				1111111;Vår 1;Ja;2;;;6, 7;Bare tirsdager
				1111111;Vår 2;nei;;Permisjon eller ferie;;;
				2222222;Vår 1;Kanskje;1;;;;
				3333333;Vår 1;Senere;;;01.12.2098;;
				""");
		assertThat(tried.counts()).as(() -> rows(tried).toString()).isEqualTo(Map.of(RowOutcome.CREATE, 4));
		assertThat(stored()).isEmpty();
		assertThat(this.imports.confirmed(this.coordinator, tried).status()).isEqualTo(ImportStatus.DONE);
		assertThat(stored()).containsExactly("1111111 Vår 1 YES 2 Bare tirsdager FILE Koordinator",
				"1111111 Vår 2 NO 0 FILE Koordinator", "2222222 Vår 1 MAYBE 1 FILE Koordinator",
				"3333333 Vår 1 LATER 0 FILE Koordinator");
		assertThat(
				this.jdbc.sql("SELECT monday::text FROM availability_week_away ORDER BY 1").query(String.class).list())
			.containsExactly("2099-02-02", "2099-02-09");
		assertThat(this.jdbc.sql("""
				SELECT p.family_name || ' ' || count(*) FROM message m JOIN person p ON p.id = m.person_id
				WHERE m.kind = 'AVAILABILITY_RECEIPT' GROUP BY p.family_name ORDER BY 1""").query(String.class).list())
			.containsExactly("Dal 1", "Vik 1", "Ås 1");
	}

	@Test
	void whatIsSaidAlreadyKeepsItsTimeAndAnOlderAnswerDoesNotReplaceANewer() {
		this.imports.confirmed(this.coordinator, tried("1111111;Vår 1;Ja;2;;;;\n2222222;Vår 1;Ja;1;;;;\n"));
		this.jdbc.sql("UPDATE availability SET channel = 'SELF', given_at = given_at - interval '2 days'").update();
		ImportView then = this.imports.tried(this.coordinator, Optional.of(this.school.id()), "answers", """
				HPR;Periode;Svar;Plasser;Kanal;Dato
				1111111;Vår 1;Ja;2;Telefon;01.02.2020
				2222222;Vår 1;Ja;2;E-post;01.02.2020
				3333333;Vår 1;Ja;1;Levert selv;01.02.2020
				3333333;Vår 2;Ja;1;Telefon;01.02.2080
				""");
		assertThat(rows(then)).extracting(PlannedRow::outcome)
			.containsExactly(RowOutcome.UNCHANGED, RowOutcome.ERROR, RowOutcome.ERROR, RowOutcome.ERROR);
		assertThat(problems(then)).containsExactly(tuple("givenOn", "supervisor.answer.newerStored"),
				tuple("channel", "supervisor.answer.channelSelf"), tuple("givenOn", "supervisor.answer.inFuture"));
		ImportView changed = tried("2222222;Vår 1;Nei;;For dårlig betalt;;;\n");
		assertThat(rows(changed).get(0).changes()).as(() -> rows(changed).toString())
			.contains(new FieldChange("answer", "YES", "NO"), new FieldChange("seats", "1", ""),
					new FieldChange("channel", "SELF", "FILE"));
	}

	@Test
	void rulesOfTheFormHoldAndOtherUniversitiesPeriodsLookAbsent() {
		ImportView tried = tried("""
				1111111;Deres;Ja;1;;;;
				1111111;Finnes ikke;Ja;1;;;;
				1111111;Vår 1;Ja;3;;;;
				2222222;Vår 1;Nei;;;;;
				3333333;Vår 1;Senere;;;;;
				1111111;Vår 2;Ja;1;;;33;
				2222222;Vår 2;Senere;;;01.12.2099;;
				9999999;Vår 2;Ja;1;;;;
				3333333;Vår 2;;1;;;;
				""");
		assertThat(problems(tried)).containsExactly(tuple("period", "exchange.problem.other-period"),
				tuple("period", "exchange.problem.other-period"), tuple("seats", "supervisor.answer.seatsRange"),
				tuple("noReason", "supervisor.answer.reasonMissing"),
				tuple("askAgainOn", "supervisor.answer.askAgainMissing"), tuple("weeksAway", "exchange.problem.week"),
				tuple("askAgainOn", "supervisor.answer.askAgainAfterStart"),
				tuple("hprNumber", "exchange.problem.unknown-supervisor"), tuple("answer", "exchange.problem.missing"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	void anExportThatIsImportedChangesNothing(String format) {
		this.imports.confirmed(this.coordinator, tried("""
				1111111;Vår 1;Ja;2;;;6, 9;'=1+1
				1111111;Vår 2;nei;;Permisjon eller ferie;;;-
				2222222;Vår 1;Kanskje;1;;;;
				3333333;Vår 1;Senere;;;01.12.2098;;
				"""));
		this.jdbc.sql("""
				INSERT INTO standing_yes (id, version, supervisor_id, course_id, seats, given_by, channel, given_at)
				SELECT gen_random_uuid(), 0, s.id, :course, 1, s.person_id, 'SELF', now()
				FROM supervisor s WHERE s.hpr_number = '2222222'""")
			.param("course", this.school.course().value())
			.update();
		byte[] file = this.mvc.get()
			.uri("/coordinator/supervisors/answers/export?format=" + format)
			.with(user(this.coordinator))
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		ImportView tried = this.imports.tried(this.coordinator, Optional.of(this.school.id()), "answers", file,
				Map.of());
		assertThat(tried.counts()).as(() -> rows(tried).toString()).isEqualTo(Map.of(RowOutcome.UNCHANGED, 5));
	}

	@Test
	void anAnswerGivenMeanwhileStopsTheImport() {
		this.imports.confirmed(this.coordinator, tried("1111111;Vår 1;Ja;2;;;;\n"));
		ImportView change = tried("1111111;Vår 1;Ja;1;;;;\n");
		this.jdbc.sql("UPDATE availability SET version = version + 1, answer = 'NO', seats = 0, no_reason = 'PAY'")
			.update();
		assertThat(this.imports.confirmed(this.coordinator, change).notice()).isEqualTo("exchange.notice.outdated");
		assertThat(stored()).containsExactly("1111111 Vår 1 NO 0 FILE Koordinator");
	}

	private void doctor(String family, String office, String hpr) {
		SupervisorWorld.Doctor doctor = this.world.doctor(family, this.world.practice(office));
		this.jdbc.sql("UPDATE supervisor SET hpr_number = :hpr WHERE id = :id")
			.param("hpr", hpr)
			.param("id", doctor.id().value())
			.update();
		this.jdbc.sql("UPDATE person SET email = :email WHERE id = :id")
			.param("email", hpr + "@example.no")
			.param("id", doctor.person().value())
			.update();
	}

	private ImportView tried(String rows) {
		return this.imports.tried(this.coordinator, Optional.of(this.school.id()), "answers", HEADING + rows);
	}

	private List<PlannedRow> rows(ImportView view) {
		return this.imports.rows(this.coordinator, view);
	}

	private List<Tuple> problems(ImportView view) {
		return rows(view).stream()
			.flatMap((row) -> row.problems().stream())
			.map((RowProblem problem) -> tuple(problem.column(), problem.messageKey()))
			.toList();
	}

	private List<String> stored() {
		return this.jdbc.sql("""
				SELECT concat_ws(' ', s.hpr_number, t.name, a.answer, a.seats, a.note, a.channel, p.family_name)
				FROM availability a JOIN supervisor s ON s.id = a.supervisor_id
				JOIN placement_period t ON t.id = a.period_id JOIN person p ON p.id = a.given_by
				ORDER BY s.hpr_number, t.name""").query(String.class).list();
	}

}
