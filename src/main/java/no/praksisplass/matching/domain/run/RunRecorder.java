package no.praksisplass.matching.domain.run;

import java.time.Clock;
import java.util.UUID;

import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a result that was worked out while somebody waited as a run of its round, with
 * everything that other runs have.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RunRecorder {

	private final Rounds rounds;

	private final RunRepository runs;

	private final RunStore store;

	private final Clock clock;

	RunRecorder(Rounds rounds, RunRepository runs, RunStore store, Clock clock) {
		this.rounds = rounds;
		this.runs = runs;
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Keeps a solved problem as the round's next run.
	 * @param round the round, with the rule and fairness that were in force
	 * @param solved the result and its files
	 * @param by who asked for it
	 * @throws RuleViolation if a run is under way
	 */
	public RunView keep(RoundView round, SolvedRun solved, PersonId by) {
		this.rounds.lock(round.id());
		if (this.runs.isUnderWay(round.id().value())) {
			throw RuleViolation.of("matching.run.under-way");
		}
		AllocationRun run = this.runs.saveAndFlush(
				new AllocationRun(round, this.runs.lastNumber(round.id().value()) + 1, by, this.clock.instant()));
		UUID owner = UUID.randomUUID();
		this.store.start(run.id(), owner);
		this.store.solved(run.id(), owner, round, solved);
		return this.runs.findById(run.id().value())
			.map(AllocationRun::view)
			.orElseThrow(() -> new NotFoundException("run", run.id()));
	}

}
