package no.praksisplass.matching.domain.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.placement.Placements;
import no.praksisplass.placement.Publisher;
import no.praksisplass.placement.SeatChoice;
import no.praksisplass.placement.SeatsTakenException;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two who publish at once: one wins, the other is told, and no seat is given twice. */
@IntegrationTest
@CleanDatabase
class PublicationRaceTests {

	@Autowired
	private AllocationWorld world;

	@Autowired
	private PublicationService publications;

	@Autowired
	private Publisher publisher;

	@Autowired
	private Placements placements;

	@Autowired
	private Runs runs;

	@Autowired
	private Rounds rounds;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void ofTwoCoordinatorsOfTheSameRoundOnePublishes() throws InterruptedException {
		Scene scene = this.world.scene("uib", 2);
		this.world.office("Førde", Answer.YES, 2, scene.period());
		RunView run = this.world.run(scene);
		List<Throwable> failures = together(publishing(scene, run), publishing(scene, run));
		assertThat(failures).singleElement().isInstanceOf(RuleViolation.class);
		assertThat(this.placements.inForce(scene.round())).hasSize(2);
	}

	@Test
	void ofTwoUniversitiesOnTheSameSeatOnePublishes() throws InterruptedException {
		Scene bergen = this.world.scene("uib", 1);
		Scene oslo = this.world.scene("uio", 1);
		Office shared = this.world.office("Førde", Answer.YES, 1, bergen.period(), oslo.period());
		RunView inBergen = this.world.run(bergen);
		RunView inOslo = this.world.run(oslo);
		List<Throwable> failures = together(publishing(bergen, inBergen), publishing(oslo, inOslo));
		assertThat(failures).singleElement().isInstanceOf(SeatsTakenException.class);
		assertThat(this.placements.ofSupervisor(shared.supervisor())).hasSize(1);
	}

	/** The control: the same count of seats without the locks lets both through. */
	@Test
	void withoutTheLocksBothWouldFindTheSeatFree() throws InterruptedException {
		Scene bergen = this.world.scene("uib", 1);
		Scene oslo = this.world.scene("uio", 1);
		this.world.office("Førde", Answer.YES, 1, bergen.period(), oslo.period());
		RunView inBergen = this.world.run(bergen);
		RunView inOslo = this.world.run(oslo);
		CyclicBarrier bothCounted = new CyclicBarrier(2);
		assertThat(together(counting(bergen, inBergen, bothCounted), counting(oslo, inOslo, bothCounted))).isEmpty();
	}

	@Test
	void theLoserRunsAgainAndFindsTheSeatGone() {
		Scene bergen = this.world.scene("uib", 1);
		Scene oslo = this.world.scene("uio", 1);
		this.world.office("Førde", Answer.YES, 1, bergen.period(), oslo.period());
		RunView inOslo = this.world.run(oslo);
		RunView inBergen = this.world.run(bergen);
		AllocationWorld.asDo(bergen.coordinator(), () -> this.publications.publish(inBergen.id()));
		assertThatExceptionOfType(SeatsTakenException.class)
			.isThrownBy(() -> AllocationWorld.asDo(oslo.coordinator(), () -> this.publications.publish(inOslo.id())));
		RunView again = this.world.run(oslo);
		assertThat(this.runs.placements(again.id())).isEmpty();
		assertThat(this.runs.unplaced(again.id())).hasSize(1);
	}

	private Callable<Void> publishing(Scene scene, RunView run) {
		return () -> {
			AllocationWorld.asDo(scene.coordinator(), () -> this.publications.publish(run.id()));
			return null;
		};
	}

	/**
	 * Counts as publication does, in a transaction that stays open until the other has
	 * counted too.
	 */
	private Callable<Void> counting(Scene scene, RunView run, CyclicBarrier bothCounted) {
		List<SeatChoice> choices = this.runs.placements(run.id())
			.stream()
			.map((placement) -> new SeatChoice(placement.studentId(), placement.supervisorId(), placement.practiceId(),
					placement.periodId(), placement.wishRank()))
			.toList();
		return () -> this.transaction.execute((status) -> {
			assertThat(this.publisher.shortages(this.rounds.find(scene.round()).orElseThrow(), choices)).isEmpty();
			await(bothCounted);
			return null;
		});
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Does both at the same time; gives what went wrong. */
	private static List<Throwable> together(Callable<Void> first, Callable<Void> second) throws InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			List<Throwable> failures = new ArrayList<>();
			for (Future<Void> future : threads.invokeAll(List.of(first, second))) {
				try {
					future.get();
				}
				catch (ExecutionException ex) {
					failures.add(ex.getCause());
				}
			}
			return failures;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
