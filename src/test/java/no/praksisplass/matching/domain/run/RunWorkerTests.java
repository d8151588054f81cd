package no.praksisplass.matching.domain.run;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.decision.DecisionService;
import no.praksisplass.matching.domain.result.ResultFilter;
import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.engine.Verifier;
import no.praksisplass.matching.engine.model.Verdict;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.RunId;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.NewTraineeLoad;
import no.praksisplass.supervisor.TraineeKind;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs on a real queue and database, from the request to the stored result. */
@IntegrationTest
@CleanDatabase
class RunWorkerTests {

	@Autowired
	private AllocationWorld world;

	@Autowired
	private Runs runs;

	@Autowired
	private RunRepository repository;

	@Autowired
	private RunWorker worker;

	@Autowired
	private RunStore store;

	@Autowired
	private Rounds rounds;

	@Autowired
	private ResultService results;

	@Autowired
	private DecisionService decisions;

	@Autowired
	private Clock clock;

	@Test
	void solvesARoundAndKeepsWhatTheVerifierAccepts() {
		Scene scene = this.world.scene("uib", 3);
		this.world.office("Førde", Answer.YES, 2, scene.period());
		RunView run = this.world.run(scene);
		assertThat(run.status()).isEqualTo(RunStatus.SOLVED);
		assertThat(run.outcome().placed()).isEqualTo(2);
		assertThat(run.outcome().unplaced()).isEqualTo(1);
		assertThat(new Verifier()
			.verify(this.runs.problem(run.id()).orElseThrow(), this.runs.result(run.id()).orElseThrow())
			.code()).isEqualTo(Verdict.Code.VALID);
	}

	@Test
	void aMaybeCountsOnlyWhereTheRoundSaysSo() {
		Scene scene = this.world.scene("uib", 1);
		this.world.office("Førde", Answer.MAYBE, 1, scene.period());
		assertThat(this.world.run(scene).outcome().placed()).isZero();
	}

	@Test
	void twoWorkersOnTheSameRunStoreOneResult() {
		Scene scene = this.world.scene("uib", 2);
		this.world.office("Førde", Answer.YES, 2, scene.period());
		RunId run = this.repository
			.saveAndFlush(new AllocationRun(this.rounds.find(scene.round()).orElseThrow(), 1,
					scene.coordinator().personId(), this.clock.instant()))
			.id();
		CompletableFuture
			.allOf(CompletableFuture.runAsync(() -> this.worker.work(run)),
					CompletableFuture.runAsync(() -> this.worker.work(run)))
			.join();
		assertThat(this.runs.find(run).orElseThrow().status()).isEqualTo(RunStatus.SOLVED);
		assertThat(this.runs.placements(run)).hasSize(2);
	}

	@Test
	void anEarlierOwnerIsTurnedAway() {
		Scene scene = this.world.scene("uib", 1);
		RunId run = this.repository
			.saveAndFlush(new AllocationRun(this.rounds.find(scene.round()).orElseThrow(), 1,
					scene.coordinator().personId(), this.clock.instant()))
			.id();
		UUID first = UUID.randomUUID();
		this.store.start(run, first);
		this.store.start(run, UUID.randomUUID());
		this.store.cancelled(run, first);
		assertThat(this.store.goOn(run, first, 1, 1)).isFalse();
		assertThat(this.runs.find(run).orElseThrow().status()).isEqualTo(RunStatus.RUNNING);
	}

	@Test
	void marksARunAsBuiltOnOlderDataWhenASupervisorTakesATrainee(@Autowired Availabilities availabilities) {
		Scene scene = this.world.scene("uib", 1);
		Office office = this.world.office("Førde", Answer.YES, 1, scene.period());
		RunView run = this.world.run(scene);
		assertThat(older(scene, run)).isFalse();
		SystemAccess.run(() -> availabilities.bulkTraineeLoads(List.of(new NewTraineeLoad(office.supervisor(),
				TraineeKind.LIS1, new DateRange(AllocationWorld.MONDAY, AllocationWorld.MONDAY.plusDays(10)), true,
				true, this.clock.instant().plusSeconds(1)))));
		assertThat(older(scene, run)).isTrue();
	}

	@Test
	void keepsALockAndDoesWithoutAClosedSeat() {
		Scene scene = this.world.scene("uib", 1);
		Office near = this.world.office("Nær", Answer.YES, 1, scene.period());
		Office far = this.world.office("Fjern", Answer.YES, 1, scene.period());
		Seat locked = new Seat(far.supervisor(), scene.period());
		AllocationWorld.asDo(scene.coordinator(),
				() -> this.decisions.lock(scene.round(), scene.students().get(0).id(), locked, "Avtalt"));
		assertThat(this.runs.placements(this.world.run(scene).id())).singleElement()
			.satisfies((placement) -> assertThat(placement.seat()).isEqualTo(locked))
			.satisfies((placement) -> assertThat(placement.locked()).isTrue());
		AllocationWorld.asDo(scene.coordinator(), () -> {
			this.decisions.unlock(scene.round(), scene.students().get(0).id());
			this.decisions.closeSeat(scene.round(), locked, "Ferie");
		});
		assertThat(this.runs.placements(this.world.run(scene).id())).singleElement()
			.satisfies((placement) -> assertThat(placement.supervisorId()).isEqualTo(near.supervisor()));
	}

	@Test
	void saysWhichLockCannotBeKept() {
		Scene scene = this.world.scene("uib", 1);
		Office office = this.world.office("Førde", Answer.YES, 1, scene.period());
		Seat seat = new Seat(office.supervisor(), scene.period());
		AllocationWorld.asDo(scene.coordinator(), () -> {
			this.decisions.lock(scene.round(), scene.students().get(0).id(), seat, "Avtalt");
			this.decisions.closeSeat(scene.round(), seat, "Ferie");
		});
		RunView run = this.world.run(scene);
		assertThat(run.status()).isEqualTo(RunStatus.FAILED);
		assertThat(run.failure()).isEqualTo("matching.run.failure.pin");
		assertThat(run.failureDetail()).contains("Student1");
	}

	@Test
	void filtersTheRowsOfAResult() {
		Scene scene = this.world.scene("uib", 2);
		this.world.office("Førde", Answer.YES, 1, scene.period());
		RunView run = this.world.run(scene);
		assertThat(rows(scene, run, ResultFilter.ALL)).isEqualTo(2);
		assertThat(rows(scene, run, new ResultFilter("førde", null, null, null))).isEqualTo(1);
		assertThat(rows(scene, run, new ResultFilter("finnes ikke", null, null, null))).isZero();
	}

	private int rows(Scene scene, RunView run, ResultFilter filter) {
		return AllocationWorld.as(scene.coordinator(), () -> this.results.rows(run.id(), filter)).size();
	}

	private boolean older(Scene scene, RunView run) {
		return AllocationWorld.as(scene.coordinator(), () -> this.results.isBuiltOnOlderData(run.id()));
	}

}
