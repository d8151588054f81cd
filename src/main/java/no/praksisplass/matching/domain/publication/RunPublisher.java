package no.praksisplass.matching.domain.publication;

import java.util.List;

import no.praksisplass.matching.domain.reasons.ReasonWriter;
import no.praksisplass.matching.domain.run.RunOutcome;
import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.matching.engine.Verifier;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Verdict;
import no.praksisplass.placement.PublishRound;
import no.praksisplass.placement.Publisher;
import no.praksisplass.placement.SeatChoice;
import no.praksisplass.placement.SeatsTakenException;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Publishes a run, at once or at its time. Who may publish is for the caller to check.
 */
@Component
class RunPublisher {

	private final Rounds rounds;

	private final Runs runs;

	private final HindranceReader hindrances;

	private final Publisher publisher;

	private final ReasonWriter reasons;

	RunPublisher(Rounds rounds, Runs runs, HindranceReader hindrances, Publisher publisher, ReasonWriter reasons) {
		this.rounds = rounds;
		this.runs = runs;
		this.hindrances = hindrances;
		this.publisher = publisher;
		this.reasons = reasons;
	}

	/**
	 * Publishes a run in the caller's transaction. Its files are verified once more
	 * before, and what students may know of why they got what they got is kept.
	 * @param by who decided it
	 * @throws RuleViolation if something stands in the way
	 * @throws SeatsTakenException if seats or rooms went meanwhile
	 * @throws NotFoundException if the run has no result
	 */
	void publish(RunView run, PersonId by) {
		RunOutcome outcome = outcome(run);
		RoundView round = this.rounds.lock(run.roundId());
		List<RunPlacementView> placements = this.runs.placements(run.id());
		this.hindrances.of(round, placements).requireNone();
		Problem problem = this.runs.problem(run.id()).orElseThrow();
		Result result = this.runs.result(run.id()).orElseThrow();
		requireValid(run, problem, result);
		this.publisher.publish(new PublishRound(round.id(), run.number(), outcome.problemSha256(),
				outcome.resultSha256(), by, choices(placements)));
		this.reasons.write(run, round, problem, result);
	}

	/**
	 * @throws NotFoundException if there is none
	 */
	static RunOutcome outcome(RunView run) {
		RunOutcome outcome = run.outcome();
		if (outcome == null) {
			throw new NotFoundException("result of run", run.id());
		}
		return outcome;
	}

	static List<SeatChoice> choices(List<RunPlacementView> placements) {
		return placements.stream()
			.map((placement) -> new SeatChoice(placement.studentId(), placement.supervisorId(), placement.practiceId(),
					placement.periodId(), placement.wishRank()))
			.toList();
	}

	static void requireValid(RunView run, Problem problem, Result result) {
		Verdict verdict = new Verifier().verify(problem, result);
		if (!verdict.ok()) {
			throw new IllegalStateException("Run " + run.id() + " does not verify: " + verdict);
		}
	}

}
