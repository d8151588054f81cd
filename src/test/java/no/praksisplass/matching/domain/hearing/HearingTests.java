package no.praksisplass.matching.domain.hearing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.hearing.HearingView.ObjectionRow;
import no.praksisplass.matching.domain.hearing.Proposal.State;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.placement.Placements;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.ConflictKind;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a supervisor says before publication holds from then on. */
@IntegrationTest
@CleanDatabase
class HearingTests {

	@Autowired
	private AllocationWorld world;

	@Autowired
	private HearingService hearings;

	@Autowired
	private OwnProposals proposals;

	@Autowired
	private PublicationService publications;

	@Autowired
	private Placements placements;

	@Autowired
	private Runs runs;

	@Autowired
	private Clock clock;

	private Scene scene;

	private Office office;

	private RunView run;

	private StudentId student;

	@BeforeEach
	void solve() {
		this.scene = this.world.scene("uib", 1);
		this.office = this.world.office("Førde", Answer.YES, 1, this.scene.period());
		this.run = this.world.run(this.scene);
		this.student = this.scene.students().get(0).id();
	}

	@Test
	void aSupervisorSeesNameAndStudyOfHerOwnProposedStudentsOnly() {
		Office other = this.world.office("Voss", Answer.YES, 1, this.scene.period());
		assertThat(mine(this.office)).isEmpty();
		open();
		assertThat(mine(other)).isEmpty();
		assertThat(mine(this.office)).singleElement().satisfies((proposal) -> {
			assertThat(proposal.studentName()).isEqualTo("Kari Student1");
			assertThat(proposal.state()).isEqualTo(State.PROPOSED);
			UUID hearing = proposal.hearing();
			assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> object(other, hearing));
		});
		assertThat(latest().supervisors()).isEqualTo(1);
	}

	@Test
	void anObjectionIsAConflictInTheNextRun() {
		open();
		UUID hearing = mine(this.office).get(0).hearing();
		object(this.office, hearing);
		assertThat(mine(this.office)).extracting(Proposal::state).containsExactly(State.OBJECTED);
		assertThat(latest().objections()).singleElement().satisfies((objection) -> {
			assertThat(objection.kind()).isEqualTo(ConflictKind.OWN_GP);
			assertThat(objection.note()).isEqualTo("På listen i ti år");
		});
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> object(this.office, hearing))
			.satisfies((ex) -> assertThat(ex.messageKey()).isEqualTo("matching.objection.known"));
		Office other = this.world.office("Voss", Answer.YES, 1, this.scene.period());
		RunView next = this.world.run(this.scene);
		assertThat(this.runs.placements(next.id())).singleElement()
			.satisfies((placement) -> assertThat(placement.supervisorId()).isEqualTo(other.supervisor()));
	}

	@Test
	void aRunWithAnObjectionCannotBePublishedAndTheNextOneCan() {
		open();
		object(this.office, mine(this.office).get(0).hearing());
		close();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> publish(this.run))
			.satisfies((ex) -> assertThat(ex.messageKey()).isEqualTo("matching.publish.barred"));
		this.world.office("Voss", Answer.YES, 1, this.scene.period());
		publish(this.world.run(this.scene));
		assertThat(this.placements.inForce(this.scene.round())).hasSize(1);
	}

	@Test
	void nothingIsPublishedWhileSupervisorsCanObject() {
		open();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> publish(this.run))
			.satisfies((ex) -> assertThat(ex.messageKey()).isEqualTo("matching.publish.hearing"));
		UUID hearing = mine(this.office).get(0).hearing();
		close();
		assertThat(mine(this.office)).isEmpty();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> object(this.office, hearing))
			.satisfies((ex) -> assertThat(ex.messageKey()).isEqualTo("matching.hearing.over"));
		publish(this.run);
	}

	@Test
	void aNewHearingTakesThePlaceOfTheOldOne() {
		open();
		RunView second = this.world.run(this.scene);
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.hearings.open(second.id(), tomorrow()));
		assertThat(mine(this.office)).hasSize(1);
		assertThat(latest().open()).isFalse();
		close();
		assertThat(mine(this.office)).as("ending the old one leaves the new one").hasSize(1);
	}

	@Test
	void theTimeMustBeToComeAndTheRoundOpen() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> AllocationWorld.asDo(this.scene.coordinator(),
					() -> this.hearings.open(this.run.id(), this.clock.instant())))
			.satisfies((ex) -> assertThat(ex.field()).contains("endsAt"));
		publish(this.run);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(this::open)
			.satisfies((ex) -> assertThat(ex.messageKey()).isEqualTo("matching.round.published"));
	}

	@Test
	void anotherUniversitysCoordinatorFindsNothing() {
		SignedInUser stranger = this.world.scene("uio", 1).coordinator();
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> AllocationWorld.asDo(stranger, () -> this.hearings.open(this.run.id(), tomorrow())));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> AllocationWorld.as(stranger, () -> this.hearings.latest(this.run.id())));
	}

	@Test
	void notesOfObjectionsStayOutOfLogs() {
		assertThat(new NewObjection(ConflictKind.FAMILY, "Min sønn")).asString().doesNotContain("sønn");
		assertThat(new ObjectionRow(this.student, "Kari", "Ola", "Periode 1", ConflictKind.FAMILY, "Min sønn",
				Instant.EPOCH))
			.asString()
			.doesNotContain("sønn");
	}

	private Instant tomorrow() {
		return this.clock.instant().plus(Duration.ofDays(1));
	}

	private void open() {
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.hearings.open(this.run.id(), tomorrow()));
	}

	private void close() {
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.hearings.close(this.run.id()));
	}

	private void publish(RunView published) {
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.publications.publish(published.id()));
	}

	private HearingView latest() {
		return AllocationWorld.as(this.scene.coordinator(), () -> this.hearings.latest(this.run.id())).orElseThrow();
	}

	private List<Proposal> mine(Office supervisors) {
		return AllocationWorld.as(this.world.doctor(supervisors), this.proposals::mine);
	}

	private void object(Office supervisors, UUID hearing) {
		AllocationWorld.asDo(this.world.doctor(supervisors), () -> this.proposals.object(hearing, this.student,
				new NewObjection(ConflictKind.OWN_GP, " På listen i ti år ")));
	}

}
