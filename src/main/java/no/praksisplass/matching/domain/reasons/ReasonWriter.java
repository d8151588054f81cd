package no.praksisplass.matching.domain.reasons;

import java.util.List;

import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.RunKey;
import no.praksisplass.matching.domain.result.Names;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.round.RoundView;
import no.praksisplass.student.Wishes;
import org.springframework.stereotype.Component;

/** Works out the students' reasons of a run that is being published. */
@Component
public class ReasonWriter {

	private final Runs runs;

	private final Names names;

	private final Wishes wishes;

	private final ReasonStore store;

	ReasonWriter(Runs runs, Names names, Wishes wishes, ReasonStore store) {
		this.runs = runs;
		this.names = names;
		this.wishes = wishes;
		this.store = store;
	}

	/**
	 * Keeps the reasons, in the caller's transaction.
	 * @param run a solved run
	 * @param round its round
	 * @param problem its problem
	 * @param result its result, verified
	 */
	public void write(RunView run, RoundView round, Problem problem, Result result) {
		RunKey key = this.runs.key(run.id()).orElseThrow();
		this.store.store(run.id(),
				new RunReasons(problem, result, key,
						this.names.of(round, List.of(), List.of(),
								key.seats().values().stream().map(AssembledSeat::practice).toList()),
						this.wishes.ofRound(round.id()))
					.all());
	}

}
