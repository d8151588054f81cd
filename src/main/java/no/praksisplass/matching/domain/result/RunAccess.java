package no.praksisplass.matching.domain.result;

import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RunId;
import org.springframework.stereotype.Component;

/** Finds rounds and runs for their own coordinators; to all others they look absent. */
@Component
public class RunAccess {

	private final Rounds rounds;

	private final Runs runs;

	private final CurrentUser currentUser;

	RunAccess(Rounds rounds, Runs runs, CurrentUser currentUser) {
		this.rounds = rounds;
		this.runs = runs;
		this.currentUser = currentUser;
	}

	/**
	 * @throws NotFoundException if there is no such round, or it is another university's
	 */
	public RoundView round(RoundId id) {
		RoundView round = this.rounds.find(id).orElseThrow(() -> new NotFoundException("round", id));
		this.currentUser.requireCoordinatorOf(round.universityId());
		return round;
	}

	/**
	 * @throws NotFoundException if there is no such run, or it is another university's
	 */
	public RunView run(RunId id) {
		RunView run = this.runs.find(id).orElseThrow(() -> new NotFoundException("run", id));
		this.currentUser.requireCoordinatorOf(run.universityId());
		return run;
	}

}
