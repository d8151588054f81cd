package no.praksisplass.matching.domain.publication;

import java.time.Clock;
import java.util.List;

import no.praksisplass.matching.domain.result.RunAccess;
import no.praksisplass.matching.domain.run.RunOutcome;
import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.placement.Publisher;
import no.praksisplass.round.RoundView;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.RunId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes runs, and opens published rounds again, for their coordinators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class PublicationService {

	private final RunAccess access;

	private final Runs runs;

	private final HindranceReader hindrances;

	private final RunPublisher runPublisher;

	private final Publisher publisher;

	private final PlannedPublicationRepository plans;

	private final CurrentUser currentUser;

	private final Clock clock;

	PublicationService(RunAccess access, Runs runs, HindranceReader hindrances, RunPublisher runPublisher,
			Publisher publisher, PlannedPublicationRepository plans, CurrentUser currentUser, Clock clock) {
		this.access = access;
		this.runs = runs;
		this.hindrances = hindrances;
		this.runPublisher = runPublisher;
		this.publisher = publisher;
		this.plans = plans;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * What stands in the way of publishing a run.
	 * @throws NotFoundException if it has no result
	 */
	public PublicationCheck check(RunId id) {
		RunView run = this.access.run(id);
		RunOutcome outcome = RunPublisher.outcome(run);
		RoundView round = this.access.round(run.roundId());
		List<RunPlacementView> placements = this.runs.placements(id);
		Hindrances found = this.hindrances.of(round, placements);
		return new PublicationCheck(found.unconfirmed(), found.surpluses(),
				this.publisher.shortages(round, RunPublisher.choices(placements)), found.barred(),
				found.hearingUntil().orElse(null), outcome.unplaced(), this.runs.isBuiltOnOlderData(run, round),
				this.clock.instant().isBefore(round.wishesCloseAt()) ? round.wishesCloseAt() : null);
	}

	/**
	 * Publishes a run now. Its files are verified once more before; a publication planned
	 * for later is given up.
	 * @throws RuleViolation if something stands in the way
	 * @throws no.praksisplass.placement.SeatsTakenException if seats or rooms went
	 * meanwhile
	 */
	@Transactional
	public void publish(RunId id) {
		RunView run = this.access.run(id);
		this.runPublisher.publish(run, this.currentUser.require().personId());
		this.plans.lockPlanned(run.roundId().value()).ifPresent((plan) -> plan.cancel(this.clock.instant()));
	}

	/**
	 * Opens a published round again.
	 * @throws RuleViolation if it is not published or the reason is empty
	 */
	@Transactional
	public void reopen(RoundId id, String reason) {
		this.access.round(id);
		this.publisher.reopen(id, reason, this.currentUser.require().personId());
	}

}
