package no.praksisplass.matching.domain.repair;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.RepairWorld;
import no.praksisplass.matching.RepairWorld.Published;
import no.praksisplass.matching.domain.decision.Decisions;
import no.praksisplass.matching.domain.repair.Repair.Move;
import no.praksisplass.matching.domain.repair.Repair.Proposal;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.placement.Repairs;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** What falls out, what is proposed, and what becomes of the one that is chosen. */
@IntegrationTest
@CleanDatabase
class RepairServiceTests {

	@Autowired
	private RepairWorld world;

	@Autowired
	private AllocationWorld allocation;

	@Autowired
	private RepairService repairs;

	@Autowired
	private Repairs kept;

	@Autowired
	private Placements placements;

	@Autowired
	private Decisions decisions;

	@Autowired
	private Runs runs;

	@Autowired
	private JdbcClient jdbc;

	private Published round;

	@BeforeEach
	void publish() {
		this.round = this.world.published("uib");
	}

	@Test
	void nothingHasFallenOutOfWhatStands() {
		Repair repair = propose(RepairWorld.of());
		assertThat(repair.lost()).isEmpty();
		assertThat(repair.needed()).isFalse();
		assertThat(repair.proposals()).allSatisfy((proposal) -> assertThat(proposal.moves()).isEmpty());
	}

	@Test
	void theThreeDifferInWhoMoves() {
		Repair repair = propose(RepairWorld.of(this.round.bryggen()));
		assertThat(repair.lost()).singleElement()
			.satisfies((lost) -> assertThat(lost.student()).isEqualTo(this.round.first().id()));
		assertThat(ends(repair, RepairKind.KEEP)).isEqualTo(Map.of("Kari Student1", "1 Bryggen > 4 Loddefjord"));
		assertThat(ends(repair, RepairKind.FEWEST)).isEqualTo(Map.of("Kari Student1", "1 Bryggen > 4 Loddefjord"));
		assertThat(ends(repair, RepairKind.FREE))
			.isEqualTo(Map.of("Kari Student1", "1 Bryggen > 2 Årstad", "Kari Student2", "1 Årstad > 2 Sotra"));
		assertThat(proposal(repair, RepairKind.FEWEST).sameAs()).isEqualTo(RepairKind.KEEP);
		assertThat(repair.proposals()).extracting((proposal) -> proposal.sums().changes()).containsExactly(1, 1, 2);
		assertThat(repair.proposals()).extracting(Proposal::told).containsExactly(3, 3, 5);
		assertThat(repair.before().atRank(1)).isEqualTo(3);
	}

	@Test
	void theChosenOneIsPublishedAndOnlyThoseConcernedAreTold() {
		PlacementView untouched = placement(this.round.third().id());
		RunView run = carryOut(RepairWorld.of(this.round.bryggen()), RepairKind.FREE);
		assertThat(run.number()).isEqualTo(2);
		assertThat(supervisors())
			.isEqualTo(Map.of(this.round.first().id(), this.round.arstad().supervisor(), this.round.second().id(),
					this.round.sotra().supervisor(), this.round.third().id(), untouched.supervisorId()));
		assertThat(placement(this.round.third().id())).isEqualTo(untouched);
		assertThat(placement(this.round.first().id()).runNumber()).isEqualTo(2);
		assertThat(this.placements.ofStudent(this.round.first().id()))
			.extracting(PlacementView::status, PlacementView::endReason)
			.contains(tuple(PlacementStatus.MOVED, "Sykmeldt"));
		assertThat(this.kept.ofRounds(List.of(this.round.scene().round()))).singleElement()
			.satisfies((repair) -> assertThat(repair.problemSha256()).isEqualTo(outcome(run)));
		assertThat(this.decisions.closedSeats(this.round.scene().round())).singleElement()
			.satisfies((closed) -> assertThat(closed.seat().supervisor()).isEqualTo(this.round.bryggen().supervisor()));
		Awaitility.await().untilAsserted(() -> assertThat(notices(this.round.first().id())).isEqualTo(3));
		assertThat(notices(this.round.third().id())).isEqualTo(1);
		assertThat(propose(RepairWorld.of()).lost()).isEmpty();
	}

	@Test
	void aStudentWhoLeavesGetsNothingAndIsLeftOutFromThenOn() {
		Loss loss = new Loss(Set.of(), Set.of(), Set.of(), Set.of(this.round.first().id()), false);
		carryOut(loss, RepairKind.KEEP);
		assertThat(supervisors()).doesNotContainKey(this.round.first().id()).hasSize(2);
		Repair next = propose(RepairWorld.of());
		assertThat(next.withdrawn()).isEqualTo(1);
		assertThat(next.needed()).isFalse();
		Loss again = new Loss(Set.of(), Set.of(), Set.of(), Set.of(), true);
		assertThat(ends(propose(again), RepairKind.KEEP)).isEqualTo(Map.of("Kari Student1", "- > 1 Bryggen"));
	}

	@Test
	void aSupervisorWhoTakesTheYesBackHasFallenOutWithoutBeingNamed() {
		this.jdbc.sql("UPDATE availability SET answer = 'MAYBE' WHERE supervisor_id = :supervisor")
			.param("supervisor", this.round.bryggen().supervisor().value())
			.update();
		assertThat(propose(RepairWorld.of()).lost()).singleElement()
			.satisfies((lost) -> assertThat(lost.student()).isEqualTo(this.round.first().id()));
	}

	@Test
	void whatHasChangedSinceItWasShownIsNotCarriedOut() {
		Loss loss = RepairWorld.of(this.round.bryggen());
		String shown = proposal(propose(loss), RepairKind.KEEP).fingerprint();
		this.allocation.office("Askøy", Answer.YES, 1, this.round.scene().period());
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> carryOut(loss, RepairKind.KEEP, shown))
			.satisfies((ex) -> assertThat(ex.messageKey()).isEqualTo("matching.repair.changed"));
		assertThat(this.runs.ofRound(this.round.scene().round())).hasSize(1);
		assertThat(this.decisions.closedSeats(this.round.scene().round())).isEmpty();
	}

	@Test
	void ofTwoWhoChooseAtOnceOneRepairs() throws InterruptedException {
		Loss loss = RepairWorld.of(this.round.bryggen());
		Repair shown = propose(loss);
		Callable<RunView> keep = () -> carryOut(loss, RepairKind.KEEP, proposal(shown, RepairKind.KEEP).fingerprint());
		Callable<RunView> free = () -> carryOut(loss, RepairKind.FREE, proposal(shown, RepairKind.FREE).fingerprint());
		ExecutorService threads = Executors.newFixedThreadPool(2);
		List<Throwable> failures = threads.invokeAll(List.of(keep, free))
			.stream()
			.flatMap(RepairServiceTests::failure)
			.toList();
		threads.shutdownNow();
		assertThat(failures).singleElement()
			.isInstanceOfSatisfying(RuleViolation.class,
					(ex) -> assertThat(ex.messageKey()).isEqualTo("matching.repair.changed"));
		assertThat(this.runs.ofRound(this.round.scene().round())).hasSize(2);
		assertThat(this.placements.inForce(this.round.scene().round())).hasSize(3);
	}

	@Test
	void anotherUniversityFindsNoRound() {
		var stranger = this.allocation.scene("uio", 0).coordinator();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> AllocationWorld.as(stranger,
				() -> this.repairs.propose(this.round.scene().round(), RepairWorld.of())));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> AllocationWorld.as(stranger, () -> this.repairs.carryOut(this.round.scene().round(),
					RepairWorld.of(), RepairKind.KEEP, "", "Sykmeldt")));
	}

	private static Stream<Throwable> failure(Future<RunView> future) {
		try {
			future.get();
			return Stream.of();
		}
		catch (ExecutionException ex) {
			return Stream.of(ex.getCause());
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Repair propose(Loss loss) {
		return AllocationWorld.as(this.round.scene().coordinator(),
				() -> this.repairs.propose(this.round.scene().round(), loss));
	}

	private RunView carryOut(Loss loss, RepairKind kind) {
		return carryOut(loss, kind, proposal(propose(loss), kind).fingerprint());
	}

	private RunView carryOut(Loss loss, RepairKind kind, String shown) {
		return AllocationWorld.as(this.round.scene().coordinator(),
				() -> this.repairs.carryOut(this.round.scene().round(), loss, kind, shown, "Sykmeldt"));
	}

	private static Proposal proposal(Repair repair, RepairKind kind) {
		return repair.proposals().stream().filter((one) -> one.kind() == kind).findFirst().orElseThrow();
	}

	private static Map<String, String> ends(Repair repair, RepairKind kind) {
		return proposal(repair, kind).moves()
			.stream()
			.collect(Collectors.toMap(Move::name, (move) -> spot(move.from()) + " > " + spot(move.to())));
	}

	private static String spot(Repair.Spot spot) {
		return (spot == null) ? "-" : spot.wishRank() + " " + spot.practice();
	}

	private Map<StudentId, SupervisorId> supervisors() {
		return this.placements.inForce(this.round.scene().round())
			.stream()
			.collect(Collectors.toMap(PlacementView::studentId, PlacementView::supervisorId));
	}

	private PlacementView placement(StudentId student) {
		return this.placements.inForce(this.round.scene().round())
			.stream()
			.filter((one) -> one.studentId().equals(student))
			.findFirst()
			.orElseThrow();
	}

	private static String outcome(RunView run) {
		return Objects.requireNonNull(run.outcome()).problemSha256();
	}

	private long notices(StudentId student) {
		return this.jdbc
			.sql("SELECT count(*) FROM notice n JOIN student s ON s.person_id = n.person_id WHERE s.id = :student")
			.param("student", student.value())
			.query(Long.class)
			.single();
	}

}
