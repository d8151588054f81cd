package no.praksisplass.matching.domain.run;

import java.time.Clock;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.RunId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for runs and cancels them. */
@Service
@Transactional
@PreAuthorize("hasRole('COORDINATOR')")
public class RunRequests {

	private final Rounds rounds;

	private final RunRepository runs;

	private final SchedulerClient scheduler;

	private final OneTimeTask<Void> task;

	private final CurrentUser currentUser;

	private final JdbcClient jdbc;

	private final Clock clock;

	RunRequests(Rounds rounds, RunRepository runs, SchedulerClient scheduler, OneTimeTask<Void> allocationRunTask,
			CurrentUser currentUser, JdbcClient jdbc, Clock clock) {
		this.rounds = rounds;
		this.runs = runs;
		this.scheduler = scheduler;
		this.task = allocationRunTask;
		this.currentUser = currentUser;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Queues a run of the round as it will stand when the run begins.
	 * @throws RuleViolation if the round is published, its periods do not fit, or a run
	 * is under way
	 */
	public RunId request(RoundId roundId) {
		this.rounds.find(roundId)
			.ifPresentOrElse((found) -> this.currentUser.requireCoordinatorOf(found.universityId()), () -> {
				throw new NotFoundException("round", roundId);
			});
		RoundView round = this.rounds.lock(roundId);
		if (round.status() != RoundStatus.OPEN) {
			throw RuleViolation.of("matching.round.published");
		}
		this.rounds.requireReady(roundId);
		if (this.runs.isUnderWay(roundId.value())) {
			throw RuleViolation.of("matching.run.under-way");
		}
		AllocationRun run = this.runs.saveAndFlush(new AllocationRun(round, this.runs.lastNumber(roundId.value()) + 1,
				this.currentUser.require().personId(), this.clock.instant()));
		this.scheduler.scheduleIfNotExists(this.task.instance(run.id().value().toString()), this.clock.instant());
		return run.id();
	}

	/** Asks a run to stop; without effect if it has ended. */
	public void cancel(RunId id) {
		AllocationRun run = this.runs.lockById(id.value()).orElseThrow(() -> new NotFoundException("run", id));
		this.currentUser.requireCoordinatorOf(run.universityId());
		if (run.status() == RunStatus.QUEUED) {
			run.cancelled(this.clock.instant());
		}
		else if (run.status() == RunStatus.RUNNING) {
			this.jdbc.sql("UPDATE allocation_run SET cancel_requested = true WHERE id = :id")
				.param("id", id.value())
				.update();
		}
	}

}
