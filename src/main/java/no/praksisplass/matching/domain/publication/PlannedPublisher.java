package no.praksisplass.matching.domain.publication;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.placement.SeatsTakenException;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes what was planned, or notes why it cannot be published. */
@Component
class PlannedPublisher {

	private static final Logger logger = LoggerFactory.getLogger(PlannedPublisher.class);

	private final PlannedPublicationRepository plans;

	private final Rounds rounds;

	private final Runs runs;

	private final RunPublisher publisher;

	private final TransactionTemplate transaction;

	private final Clock clock;

	PlannedPublisher(PlannedPublicationRepository plans, Rounds rounds, Runs runs, RunPublisher publisher,
			PlatformTransactionManager transactions, Clock clock) {
		this.plans = plans;
		this.rounds = rounds;
		this.runs = runs;
		this.publisher = publisher;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setName(PlannedPublisher.class.getName());
		this.clock = clock;
	}

	/**
	 * Carries out a plan, unless it was given up. Safe to be called twice, also at the
	 * same time: publication and the plan's end are stored together.
	 */
	void publish(UUID id) {
		try {
			this.transaction.executeWithoutResult((status) -> ifPlanned(id, this::publish));
		}
		catch (SeatsTakenException ex) {
			refuse(id, "matching.publish.taken", ex.named());
		}
		catch (RuleViolation ex) {
			refuse(id, ex.messageKey(), "");
		}
	}

	private void publish(PlannedPublication plan) {
		this.publisher.publish(this.runs.find(plan.run()).orElseThrow(), plan.plannedBy());
		plan.published(this.clock.instant());
	}

	private void refuse(UUID id, String messageKey, String detail) {
		logger.warn("Planned publication {} refused: {}", id, messageKey);
		this.transaction.executeWithoutResult(
				(status) -> ifPlanned(id, (plan) -> plan.refused(messageKey, detail, this.clock.instant())));
	}

	/** Locks the round first, as all who plan and publish do. */
	private void ifPlanned(UUID id, Consumer<PlannedPublication> act) {
		this.plans.findRound(id).ifPresent((round) -> this.rounds.lock(new RoundId(round)));
		this.plans.lockById(id).filter((plan) -> plan.view().planned()).ifPresent(act);
	}

}
