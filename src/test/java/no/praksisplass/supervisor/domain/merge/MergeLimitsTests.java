package no.praksisplass.supervisor.domain.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.practice.Clash;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.PracticeWords;
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

/** What stands in the way of a merge, before it is proposed and after. */
@IntegrationTest
@CleanDatabase
@Import(MergeWorld.class)
class MergeLimitsTests {

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
	private JdbcClient jdbc;

	private Scene bergen;

	private Scene oslo;

	private Office kept;

	private Office away;

	@BeforeEach
	void make() {
		this.bergen = this.world.scene("uib", 2);
		this.oslo = this.world.scene("uio", 1);
		this.kept = this.world.office("Fjord", Answer.YES, 2, this.bergen.period());
		this.away = this.world.office("Fjell", Answer.YES, 1, this.bergen.period());
	}

	@Test
	void theAnswerThatStandsMustGiveTheSeatsThatArePublished() {
		this.rows.place(this.bergen, this.kept, 0, "2099-01-05", "2099-01-30");
		this.rows.place(this.bergen, this.away, 1, "2099-01-05", "2099-01-30");
		this.jdbc.sql("UPDATE supervisor SET max_students_at_a_time = 2").update();
		assertThat(clashes(supervisor(this.kept), supervisor(this.away))).doesNotContain("seats");
		String answer = "answer." + this.bergen.period();
		refused(Map.of(answer, Side.AWAY), "placement.merge.seats");
		assertThat(merge(supervisor(this.kept), supervisor(this.away), Map.of(answer, Side.KEPT))).isEmpty();
		assertThat(this.jdbc.sql("SELECT seats FROM availability").query(Integer.class).list()).containsExactly(2);
	}

	@Test
	void moreStudentsAtATimeThanSheTakesOrThanAnyAnswerGivesIsToldBefore() {
		this.rows.place(this.bergen, this.kept, 0, "2099-01-05", "2099-01-30");
		this.rows.place(this.bergen, this.away, 1, "2099-01-26", "2099-02-20");
		this.jdbc.sql("UPDATE supervisor SET max_students_at_a_time = 1").update();
		this.jdbc.sql("UPDATE availability SET seats = 1").update();
		assertThat(clashes(supervisor(this.kept), supervisor(this.away))).contains("placements", "seats");
		refused(Map.of("answer." + this.bergen.period(), Side.KEPT), "supervisor.merge.refused");
	}

	@Test
	void aStudentPlacedWithOneAndKeptFromTheOtherIsToldToHerOwnUniversityAlone() {
		this.rows.place(this.bergen, this.kept, 0, "2099-01-05", "2099-01-30");
		this.jdbc
			.sql("INSERT INTO student_conflict (id, student_id, supervisor_id, kind) "
					+ "VALUES (gen_random_uuid(), :student, :supervisor, 'OWN_GP')")
			.param("student", this.bergen.students().get(0).id().value())
			.param("supervisor", this.away.supervisor().value())
			.update();
		assertThat(clashes(supervisor(this.kept), supervisor(this.away))).contains("barred");
		assertThat(AllocationWorld
			.as(this.oslo.coordinator(), () -> this.merges.compare(supervisor(this.kept), supervisor(this.away)))
			.comparison()
			.clashes()).extracting(Clash::id).doesNotContain("barred");
	}

	@Test
	void whatComesAfterAProposalKeepsItFromBeingCarriedOutAndTheConsentIsKept() {
		this.world.answer(this.away, Answer.YES, 1, this.oslo.period());
		Subject one = Subject.of(this.kept.practice());
		Subject other = Subject.of(this.away.practice());
		UUID proposal = merge(one, other, Map.of()).orElseThrow();
		this.jdbc.sql("UPDATE practice SET student_rooms = 1").update();
		this.rows.place(this.bergen, this.kept, 0, "2099-01-05", "2099-01-30");
		this.rows.place(this.bergen, this.away, 1, "2099-01-05", "2099-01-30");
		assertThat(AllocationWorld.as(this.oslo.coordinator(), () -> this.proposals.consent(proposal))).isFalse();
		assertThat(this.practices.find(this.away.practice())).map(PracticeView::active).contains(true);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> AllocationWorld.as(this.bergen.coordinator(), () -> this.proposals.consent(proposal)))
			.extracting(RuleViolation::messageKey)
			.isEqualTo("supervisor.merge.changed");
		this.jdbc.sql("UPDATE practice SET student_rooms = 2").update();
		assertThat(AllocationWorld.as(this.bergen.coordinator(), () -> this.proposals.consent(proposal)))
			.as("no consent is asked for twice")
			.isTrue();
		assertThat(PracticeWords.byId(this.practices.all()).get(this.away.practice().toString()).id())
			.as("an id from an older file")
			.isEqualTo(this.kept.practice());
	}

	private List<String> clashes(Subject one, Subject other) {
		return AllocationWorld.as(this.bergen.coordinator(), () -> this.merges.compare(one, other))
			.comparison()
			.clashes()
			.stream()
			.map(Clash::id)
			.toList();
	}

	private void refused(Map<String, Side> choices, String why) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> merge(supervisor(this.kept), supervisor(this.away), choices))
			.extracting(RuleViolation::messageKey)
			.isEqualTo(why);
		assertThat(this.jdbc.sql("SELECT count(*) FROM supervisor WHERE active").query(Long.class).single())
			.as("nothing has changed")
			.isEqualTo(2);
	}

	private Optional<UUID> merge(Subject one, Subject other, Map<String, Side> choices) {
		return AllocationWorld.as(this.bergen.coordinator(), () -> this.merges.merge(one, other,
				new MergeChoices(choices), this.merges.compare(one, other).comparison().seen(), "Samme"));
	}

	private static Subject supervisor(Office office) {
		return Subject.of(office.supervisor());
	}

}
