package no.praksisplass.supervisor.web.trainee;

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

/** Doctors in training from files, and back again. */
@IntegrationTest
@CleanDatabase
class TraineeImportTests {

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
		this.world.doctor("Ås", this.world.practice("Bryggen"));
		this.world.doctor("Vik", this.world.practice("Voss"));
		this.jdbc
			.sql("UPDATE supervisor SET hpr_number = CASE WHEN practice_id = "
					+ "(SELECT id FROM practice WHERE name = 'Voss') THEN '7654321' ELSE '1234567' END")
			.update();
		this.jdbc.sql("UPDATE person SET email = 'vik@example.no' WHERE family_name = 'Vik'").update();
	}

	@Test
	void traineesAreAddedAndChangedAndTakeWhatIsUsual() {
		ImportView first = tried("""
				HPR;E-post;Slag;Fra;Til;Tar studentplass
				1234567;;LIS1;01.03.2027;31.08.2027;
				;VIK@example.no;ALIS;2027-01-01;2028-12-31;ja
				""");
		assertThat(first.counts()).as(() -> rows(first).toString()).isEqualTo(Map.of(RowOutcome.CREATE, 2));
		assertThat(rows(first).get(0).changes()).contains(new FieldChange("takesSeat", "", "true"),
				new FieldChange("takesRoom", "", "true"));
		assertThat(this.imports.confirmed(this.coordinator, first).status()).isEqualTo(ImportStatus.DONE);
		assertThat(stored()).containsExactly("ALIS 2028-12-31 true false", "LIS1 2027-08-31 true true");
		ImportView then = tried(
				"HPR;Slag;Fra;Til\n1234567;LIS1;01.03.2027;30.09.2027\n7654321;ALIS;1.1.2027;31.12.2028\n");
		assertThat(then.counts()).isEqualTo(Map.of(RowOutcome.CHANGE, 1, RowOutcome.UNCHANGED, 1));
		assertThat(rows(then).get(0).changes()).containsExactly(new FieldChange("endsOn", "2027-08-31", "2027-09-30"));
		this.imports.confirmed(this.coordinator, then);
		assertThat(stored()).containsExactly("ALIS 2028-12-31 true false", "LIS1 2027-09-30 true true");
	}

	@Test
	void whatCannotBeIsToldInItsColumn() {
		ImportView tried = tried("""
				HPR;E-post;Slag;Fra;Til
				999;;LIS1;01.03.2027;31.08.2027
				;ingen@example.no;LIS1;01.03.2027;31.08.2027
				;;LIS1;01.03.2027;31.08.2027
				1234567;;Turnus;01.03.2027;31.08.2027
				1234567;;LIS1;01.03.2027;28.02.2027
				7654321;;LIS1;01.03.2027;31.08.2027
				7654321;;LIS1;01.03.2027;30.09.2027
				""");
		assertThat(rows(tried)).flatExtracting(PlannedRow::problems)
			.extracting(RowProblem::column, RowProblem::messageKey)
			.containsExactly(tuple("hprNumber", "exchange.problem.unknown-supervisor"),
					tuple("email", "exchange.problem.unknown-supervisor"),
					tuple("hprNumber", "exchange.problem.no-supervisor"),
					tuple("kind", "exchange.problem.unreadable.CHOICE"), tuple("endsOn", "supervisor.dates.order"),
					tuple("", "exchange.problem.repeated"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	void anExportThatIsImportedChangesNothing(String format) {
		this.imports.confirmed(this.coordinator, tried("""
				HPR;Slag;Fra;Til;Tar studentplass;Tar studentkontor
				1234567;LIS1;01.03.2027;31.08.2027;nei;nei
				1234567;ALIS;01.03.2027;31.08.2029;ja;nei
				7654321;Annen;01.03.2027;31.08.2027;;
				"""));
		this.jdbc
			.sql("""
					INSERT INTO trainee_load (id, version, supervisor_id, kind, starts_on, ends_on, takes_seat, takes_room, known_since)
					SELECT gen_random_uuid(), 0, supervisor_id, kind, starts_on, ends_on + 1, takes_seat, takes_room, known_since
					FROM trainee_load WHERE kind = 'LIS1'""")
			.update();
		byte[] file = this.mvc.get()
			.uri("/coordinator/supervisors/trainees/export?format=" + format)
			.with(user(this.coordinator))
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		ImportView tried = this.imports.tried(this.coordinator, Optional.of(this.school.id()), "trainees", file,
				Map.of());
		assertThat(tried.counts()).as(() -> rows(tried).toString()).isEqualTo(Map.of(RowOutcome.UNCHANGED, 4));
	}

	@Test
	void aTraineeThatIsRemovedMeanwhileStopsTheImport() {
		this.imports.confirmed(this.coordinator, tried("HPR;Slag;Fra;Til\n1234567;LIS1;01.03.2027;31.08.2027\n"));
		ImportView change = tried("HPR;Slag;Fra;Til\n1234567;LIS1;01.03.2027;30.09.2027\n");
		this.jdbc.sql("DELETE FROM trainee_load").update();
		assertThat(this.imports.confirmed(this.coordinator, change).notice()).isEqualTo("exchange.notice.outdated");
		assertThat(stored()).isEmpty();
	}

	private ImportView tried(String file) {
		return this.imports.tried(this.coordinator, Optional.of(this.school.id()), "trainees", file);
	}

	private List<PlannedRow> rows(ImportView view) {
		return this.imports.rows(this.coordinator, view);
	}

	private List<String> stored() {
		return this.jdbc.sql(
				"SELECT concat_ws(' ', kind, ends_on, takes_seat::text, takes_room::text) FROM trainee_load ORDER BY kind")
			.query(String.class)
			.list();
	}

}
