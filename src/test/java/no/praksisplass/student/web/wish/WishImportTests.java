package no.praksisplass.student.web.wish;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import no.praksisplass.round.RoundView;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.supervisor.Answer;
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

/** Lists of wishes from files, and back again. */
@IntegrationTest
@CleanDatabase
class WishImportTests {

	private static final String HEADING = "Runde;Studentnr;Ønske nr;Praksissted;Kommune;Fylke;Periode\n";

	@Autowired
	private ImportWorld imports;

	@Autowired
	private StudentWorld world;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private School school;

	private SignedInUser coordinator;

	private RoundView round;

	@BeforeEach
	void round() {
		this.school = this.world.school("uib");
		this.coordinator = this.world.coordinator(this.school);
		PeriodId period = this.world.period(this.school, "Vår 1", LocalDate.of(2099, 2, 2));
		this.round = this.world.round(this.school, "Vår", Duration.ofDays(3), period);
		this.world.office("Bryggen", "4601", Answer.YES, 2, period);
		this.world.office("Voss", "4621", Answer.YES, 1, period);
		this.world.office("Full", "4626", Answer.NO, 0);
		this.world.pupil(this.school, "s1", "Ås", period);
		this.world.pupil(this.school, "s2", "Vik", period);
		School other = this.world.school("uio");
		PeriodId theirs = this.world.period(other, "Deres", LocalDate.of(2099, 2, 2));
		this.world.round(other, "Deres runde", Duration.ofDays(3), theirs);
		this.world.pupil(other, "o1", "Fremmed", theirs);
	}

	@Test
	void theRowsOfAStudentAreTheWholeNewListAndWhatIsDroppedIsTold() {
		ImportView first = tried("""
				Vår;s1;1;Voss;;;
				Vår;s1;2;;4601;;Vår 1
				Vår;s1;3;;;Vestland;
				Vår;s2;1;;Bergen;;
				""");
		assertThat(first.counts()).as(() -> rows(first).toString()).isEqualTo(Map.of(RowOutcome.CREATE, 4));
		assertThat(stored()).isEmpty();
		assertThat(this.imports.confirmed(this.coordinator, first).status()).isEqualTo(ImportStatus.DONE);
		assertThat(stored()).contains("s1 1 Voss", "s1 2 4601 Vår 1", "s1 3 46", "s2 1 4601");
		assertThat(this.jdbc
			.sql("SELECT DISTINCT channel || (receipt_due_at IS NOT NULL OR EXISTS (SELECT FROM message "
					+ "WHERE kind = 'WISH_RECEIPT'))::text FROM wish_list")
			.query(String.class)
			.list()).containsExactly("FILEtrue");
		ImportView then = tried("Vår;s1;1;Bryggen;;;\nVår;s1;5;;4601;;Vår 1\nVår;s2;1;;4601;;\n");
		assertThat(rows(then)).extracting(PlannedRow::outcome)
			.containsExactly(RowOutcome.CHANGE, RowOutcome.CHANGE, RowOutcome.UNCHANGED);
		assertThat(rows(then).get(0).changes()).containsExactly(new FieldChange("practice", "Voss", "Bryggen"));
		assertThat(rows(then).get(1).changes()).containsExactly(new FieldChange("dropped", "3. Vestland", ""));
		this.imports.confirmed(this.coordinator, then);
		assertThat(stored().stream().filter((wish) -> wish.startsWith("s1")).limit(2)).containsExactly("s1 1 Bryggen",
				"s1 2 4601 Vår 1");
	}

	@Test
	void rulesHoldAndWhatIsOthersLooksAbsent() {
		ImportView tried = tried("""
				Vår;o1;1;;4601;;
				Deres runde;s1;1;;4601;;
				Vår;finnes-ikke;1;;4601;;
				Finnes ikke;s2;1;;4601;;
				Vår;s1;1;;4601;;
				Vår;s1;2;Full;;;
				Vår;s1;2;;Voss;;
				Vår;s1;4;;9999;;
				Vår;s1;5;;4601;46;
				Vår;s1;6;;;;
				Vår;s1;7;;4601;;Deres
				Vår;s1;x;;4601;;
				Vår;s2;1;;4601;;
				Vår;s2;2;;4601;;
				""");
		assertThat(problems(tried))
			.startsWith(tuple("studentNumber", "exchange.problem.unknown-student"),
					tuple("round", "exchange.problem.unknown-round"),
					tuple("studentNumber", "exchange.problem.unknown-student"),
					tuple("round", "exchange.problem.unknown-round"))
			.contains(tuple("rank", "exchange.problem.unreadable.WHOLE"), tuple("", "exchange.problem.whole-list"),
					tuple("", "student.wishes.duplicate"));
		ImportView without = tried("""
				Vår;s1;1;;4601;;
				Vår;s1;2;Full;;;
				Vår;s1;2;;Voss;;
				Vår;s1;4;;9999;;
				Vår;s1;5;;4601;46;
				Vår;s1;6;;;;
				Vår;s1;7;;4601;;Deres
				""");
		assertThat(problems(without)).containsExactly(tuple("", "exchange.problem.whole-list"),
				tuple("", "student.wishes.notForYou"), tuple("rank", "exchange.problem.repeated"),
				tuple("municipality", "student.wishes.unknownPlace"), tuple("county", "exchange.problem.one-place"),
				tuple("practice", "exchange.problem.no-place"), tuple("period", "exchange.problem.other-period"));
	}

	@Test
	void afterTheDeadlineOnlyWishesReceivedBeforeItAreTaken() {
		this.jdbc
			.sql("UPDATE allocation_round SET wishes_open_at = now() - interval '9 days', "
					+ "wishes_close_at = now() - interval '1 day' WHERE name = 'Vår'")
			.update();
		assertThat(problems(tried("Vår;s1;1;;4601;;\n"))).containsExactly(tuple("", "student.wishes.refused.late"));
		String received = LocalDate.now(TimeConfiguration.NORWAY).minusDays(3).toString();
		ImportView tried = this.imports.tried(this.coordinator, Optional.of(this.school.id()), "wishes",
				"Runde;Studentnr;Ønske nr;Kommune;Mottatt;Kanal\nVår;s1;1;4601;" + received + " 10:00;Telefon\n");
		assertThat(tried.counts()).as(() -> rows(tried).toString()).isEqualTo(Map.of(RowOutcome.CREATE, 1));
		this.imports.confirmed(this.coordinator, tried);
		assertThat(this.jdbc.sql("SELECT channel || delivered_at::date FROM wish_list").query(String.class).single())
			.isEqualTo("PHONE" + received);
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	void anExportThatIsImportedChangesNothing(String format) {
		this.imports.confirmed(this.coordinator,
				tried("Vår;s1;1;Voss;;;\nVår;s1;2;;4601;;Vår 1\nVår;s2;1;;;Vestland;\n"));
		byte[] file = this.mvc.get()
			.uri("/coordinator/rounds/" + this.round.id() + "/wishes/export?format=" + format)
			.with(user(this.coordinator))
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		ImportView tried = this.imports.tried(this.coordinator, Optional.of(this.school.id()), "wishes", file,
				Map.of());
		assertThat(tried.counts()).as(() -> rows(tried).toString())
			.isEqualTo(Map.of(RowOutcome.UNCHANGED, stored().size()));
	}

	@Test
	void aListThatTheStudentChangesMeanwhileStopsTheImport() {
		this.imports.confirmed(this.coordinator, tried("Vår;s1;1;Voss;;;\n"));
		ImportView change = tried("Vår;s1;1;Bryggen;;;\n");
		this.jdbc.sql("UPDATE wish_list SET version = version + 1").update();
		assertThat(this.imports.confirmed(this.coordinator, change).notice()).isEqualTo("exchange.notice.outdated");
		assertThat(stored()).contains("s1 1 Voss");
	}

	private ImportView tried(String rows) {
		return this.imports.tried(this.coordinator, Optional.of(this.school.id()), "wishes",
				(HEADING + rows).getBytes(StandardCharsets.UTF_8), Map.of());
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
				SELECT concat_ws(' ', s.student_number, w.rank, pr.name, w.municipality_number, w.county_number, t.name)
				FROM wish w JOIN wish_list l ON l.id = w.wish_list_id JOIN student s ON s.id = l.student_id
				LEFT JOIN practice pr ON pr.id = w.practice_id LEFT JOIN placement_period t ON t.id = w.period_id
				ORDER BY s.student_number, w.rank""").query(String.class).list();
	}

}
