package no.praksisplass.supervisor.domain.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.practice.Side;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.domain.deactivation.DeactivationService;
import no.praksisplass.supervisor.domain.deactivation.MergeService;
import no.praksisplass.supervisor.domain.deactivation.Subject;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Merging two that are the same, with everything that belongs to them. */
@IntegrationTest
@CleanDatabase
@Import(MergeWorld.class)
class MergeFlowTests {

	@Autowired
	private AllocationWorld world;

	@Autowired
	private MergeWorld rows;

	@Autowired
	private MergeService merges;

	@Autowired
	private DeactivationService proposals;

	@Autowired
	private Practices practices;

	@Autowired
	private ResultService results;

	@Autowired
	private JdbcClient jdbc;

	private Scene bergen;

	private Office kept;

	private Office away;

	@BeforeEach
	void make() {
		this.bergen = this.world.scene("uib", 3);
		this.kept = this.world.office("Fjord", Answer.YES, 2, this.bergen.period());
		this.away = this.world.office("Fjord legesenter", Answer.YES, 2);
	}

	@Test
	void everythingOfAPracticeIsMovedAndNothingLost() {
		this.rows.fill(this.bergen, this.kept, 0);
		this.rows.fill(this.bergen, this.away, 1);
		this.jdbc.sql(
				"UPDATE practice_manager SET person_id = (SELECT person_id FROM student LIMIT 1) WHERE practice_id = :id")
			.param("id", this.away.practice().value())
			.update();
		this.rows.place(this.bergen, this.away, 1, "2099-01-05", "2099-01-30");
		Map<String, Long> before = together("practice", this.kept.practice().value(), this.away.practice().value());
		assertThat(practices(Map.of("studentRooms", Side.AWAY))).isEmpty();
		before.merge("practice.merged_into_id", 1L, Long::sum);
		assertThat(this.rows.pointing("practice", this.kept.practice().value())).isEqualTo(before);
		assertThat(this.rows.pointing("practice", this.away.practice().value()).values()).containsOnly(0L);
		assertThat(this.practices.find(this.away.practice())).map(PracticeView::active).contains(false);
		assertThat(this.practices.mergedInto(this.away.practice())).contains(this.kept.practice());
		assertThat(this.jdbc
			.sql("SELECT count(*) FROM history.entry WHERE thing = 'practice' AND act = 'CHANGED' "
					+ "AND subjects && ARRAY[:kept, :away]::uuid[] AND jsonb_exists(changes, 'merged_into_id')")
			.param("kept", this.kept.practice().value())
			.param("away", this.away.practice().value())
			.query(Long.class)
			.single()).as("on both pages").isEqualTo(1);
	}

	@Test
	void everythingOfASupervisorIsMovedAndTheSameIsKeptOnce() {
		this.rows.fill(this.bergen, this.kept, 0);
		this.rows.fill(this.bergen, this.away, 1);
		this.rows.place(this.bergen, this.away, 1, "2099-01-05", "2099-01-30");
		this.jdbc
			.sql("INSERT INTO payroll_number (supervisor_id, university_id, number) VALUES (:id, :university, '77')")
			.param("id", this.away.supervisor().value())
			.param("university", this.bergen.school().id().value())
			.update();
		Map<String, Long> before = together("supervisor", this.kept.supervisor().value(),
				this.away.supervisor().value());
		assertThat(supervisors(Map.of(standing(), Side.AWAY))).isEmpty();
		before.merge("supervisor.merged_into_id", 1L, Long::sum);
		for (String twice : List.of("supervisor_qualification.supervisor_id", "trainee_load.supervisor_id",
				"standing_yes.supervisor_id", "closed_seat.supervisor_id")) {
			assertThat(before.put(twice, 1L)).as(twice).isEqualTo(2);
		}
		assertThat(this.rows.pointing("supervisor", this.kept.supervisor().value())).isEqualTo(before);
		assertThat(this.rows.pointing("supervisor", this.away.supervisor().value()).values()).containsOnly(0L);
		assertThat(this.jdbc
			.sql("SELECT count(*) FROM message m JOIN supervisor s ON s.person_id = m.person_id WHERE s.id = :id")
			.param("id", this.kept.supervisor().value())
			.query(Long.class)
			.single()).isEqualTo(2);
	}

	@Test
	void ofTwoAnswersTheOneChosenStandsAndOfAnotherUniversityTheNewer() {
		Scene oslo = this.world.scene("uio", 0);
		this.world.answer(this.away, Answer.MAYBE, 1, this.bergen.period());
		this.world.answer(this.kept, Answer.YES, 1, oslo.period());
		this.world.answer(this.away, Answer.MAYBE, 2, oslo.period());
		this.jdbc.sql("UPDATE availability SET given_at = given_at - interval '1 day' WHERE supervisor_id = :kept")
			.param("kept", this.kept.supervisor().value())
			.update();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> supervisors(Map.of()))
			.extracting(RuleViolation::messageKey)
			.isEqualTo("supervisor.merge.choose");
		UUID proposal = supervisors(Map.of("answer." + this.bergen.period(), Side.KEPT)).orElseThrow();
		assertThat(AllocationWorld.as(oslo.coordinator(), () -> this.proposals.consent(proposal))).isTrue();
		assertThat(answers()).containsOnly(Map.entry(this.bergen.period().value(), "YES"),
				Map.entry(oslo.period().value(), "MAYBE"));
	}

	@Test
	void theBetterOfTwoWishesStandsAndThoseBelowMoveUp() {
		Office third = this.world.office("Tredje", Answer.YES, 1);
		this.rows.fill(this.bergen, this.away, 0);
		this.rows.fill(this.bergen, this.kept, 0);
		this.rows.fill(this.bergen, third, 0);
		practices(Map.of());
		assertThat(this.jdbc.sql("SELECT practice_id FROM wish ORDER BY rank").query(UUID.class).list())
			.containsExactly(this.kept.practice().value(), third.practice().value());
		assertThat(this.jdbc.sql("SELECT rank FROM wish ORDER BY rank").query(Integer.class).list()).containsExactly(1,
				2);
	}

	@Test
	void moreStudentsThanRoomsIsRefusedAndNothingChanges() {
		this.jdbc.sql("UPDATE practice SET student_rooms = 1").update();
		this.rows.place(this.bergen, this.kept, 0, "2099-01-05", "2099-01-30");
		this.rows.place(this.bergen, this.away, 1, "2099-01-19", "2099-02-13");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> practices(Map.of()))
			.extracting(RuleViolation::messageKey)
			.isEqualTo("supervisor.merge.refused");
		this.jdbc.sql("UPDATE practice SET student_rooms = 2 WHERE id = :id")
			.param("id", this.away.practice().value())
			.update();
		assertThatExceptionOfType(RuleViolation.class).as("the smaller number of rooms chosen")
			.isThrownBy(() -> practices(Map.of("studentRooms", Side.KEPT)))
			.extracting(RuleViolation::messageKey)
			.isEqualTo("placement.merge.crowded.practice");
		assertThat(this.practices.find(this.away.practice())).map(PracticeView::active).contains(true);
		assertThat(practices(Map.of("studentRooms", Side.AWAY))).isEmpty();
	}

	@Test
	void aRunIsMarkedAsBuiltOnOlderDataAndItsFilesStay() {
		RunView run = this.world.run(this.bergen);
		byte[] files = files();
		Office twin = this.world.office("Fjord 2", Answer.YES, 1, this.bergen.period());
		RunView newer = this.world.run(this.bergen);
		assertThat(isOlder(newer)).isFalse();
		AllocationWorld.as(this.bergen.coordinator(),
				() -> this.merges.merge(Subject.of(this.kept.practice()), Subject.of(twin.practice()),
						new MergeChoices(Map.of()), seen(Subject.of(this.kept.practice()), Subject.of(twin.practice())),
						"Samme"));
		assertThat(isOlder(newer)).isTrue();
		assertThat(files()).isEqualTo(files);
		assertThat(AllocationWorld.as(this.bergen.coordinator(), () -> this.results.figures(run.id()))).isNotNull();
	}

	private boolean isOlder(RunView run) {
		return AllocationWorld.as(this.bergen.coordinator(), () -> this.results.isBuiltOnOlderData(run.id()));
	}

	private byte[] files() {
		return this.jdbc
			.sql("SELECT f.problem || f.result || f.run_key FROM run_files f JOIN allocation_run r ON r.id = f.run_id "
					+ "ORDER BY r.number LIMIT 1")
			.query(byte[].class)
			.single();
	}

	private Optional<UUID> practices(Map<String, Side> choices) {
		return merge(Subject.of(this.kept.practice()), Subject.of(this.away.practice()), choices);
	}

	private Optional<UUID> supervisors(Map<String, Side> choices) {
		return merge(Subject.of(this.kept.supervisor()), Subject.of(this.away.supervisor()), choices);
	}

	private Optional<UUID> merge(Subject one, Subject other, Map<String, Side> choices) {
		return AllocationWorld.as(this.bergen.coordinator(),
				() -> this.merges.merge(one, other, new MergeChoices(choices), seen(one, other), "Samme"));
	}

	private String seen(Subject one, Subject other) {
		return this.merges.compare(one, other).comparison().seen();
	}

	private String standing() {
		return "standing." + this.bergen.school().course();
	}

	private Map<UUID, String> answers() {
		Map<UUID, String> answers = new TreeMap<>();
		this.jdbc.sql("SELECT period_id, answer FROM availability WHERE supervisor_id = :id")
			.param("id", this.kept.supervisor().value())
			.query((row, number) -> answers.put(row.getObject(1, UUID.class), row.getString(2)))
			.list();
		return answers;
	}

	private Map<String, Long> together(String register, UUID one, UUID other) {
		Map<String, Long> sum = new TreeMap<>(this.rows.pointing(register, one));
		this.rows.pointing(register, other).forEach((column, count) -> sum.merge(column, count, Long::sum));
		return sum;
	}

}
