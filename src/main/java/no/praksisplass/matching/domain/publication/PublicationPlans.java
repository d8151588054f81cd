package no.praksisplass.matching.domain.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import no.praksisplass.matching.domain.result.RunAccess;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.RunId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans the publication of a run for a set time. One run of a round can be planned; a new
 * plan takes the place of the old one.
 */
@Service
@Transactional
@PreAuthorize("hasRole('COORDINATOR')")
public class PublicationPlans {

	private final RunAccess access;

	private final Rounds rounds;

	private final Runs runs;

	private final HindranceReader hindrances;

	private final PlannedPublicationRepository plans;

	private final SchedulerClient scheduler;

	private final OneTimeTask<Void> task;

	private final CurrentUser currentUser;

	private final Clock clock;

	PublicationPlans(RunAccess access, Rounds rounds, Runs runs, HindranceReader hindrances,
			PlannedPublicationRepository plans, SchedulerClient scheduler, OneTimeTask<Void> plannedPublicationTask,
			CurrentUser currentUser, Clock clock) {
		this.access = access;
		this.rounds = rounds;
		this.runs = runs;
		this.hindrances = hindrances;
		this.plans = plans;
		this.scheduler = scheduler;
		this.task = plannedPublicationTask;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Plans to publish a run.
	 * @param at when; supervisors must have had their say by then
	 * @throws RuleViolation if that has passed or is too early, the round is published,
	 * or something stands in the way already
	 * @throws NotFoundException if the run has no result
	 */
	public void plan(RunId id, Instant at) {
		RunView run = this.access.run(id);
		RunPublisher.outcome(run);
		RoundView round = this.rounds.lock(run.roundId());
		if (round.status() != RoundStatus.OPEN) {
			throw RuleViolation.of("matching.round.published");
		}
		Hindrances found = this.hindrances.of(round, this.runs.placements(id));
		found.requireNoneButHearing();
		if (found.hearingUntil().filter((end) -> end.isAfter(at)).isPresent()) {
			throw RuleViolation.onField("publishAt", "matching.plan.hearing");
		}
		Instant now = this.clock.instant();
		this.plans.lockPlanned(round.id().value()).ifPresent((earlier) -> {
			earlier.cancel(now);
			this.plans.saveAndFlush(earlier);
		});
		PlannedPublication plan = this.plans
			.saveAndFlush(new PlannedPublication(run, at, this.currentUser.require().personId(), now));
		this.scheduler.scheduleIfNotExists(this.task.instance(plan.id().toString()), at);
	}

	/** Gives up the round's plan; without effect if it has none. */
	public void cancel(RunId id) {
		RunView run = this.access.run(id);
		this.plans.lockPlanned(run.roundId().value()).ifPresent((plan) -> plan.cancel(this.clock.instant()));
	}

	/** The newest plan of a round, whatever became of it. */
	@Transactional(readOnly = true)
	public Optional<PlanView> latest(RoundId round) {
		this.access.round(round);
		return this.plans.findFirstByRoundIdOrderByPlannedAtDesc(round.value()).map(PlannedPublication::view);
	}

}
