package no.praksisplass.matching.domain.trial;

import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.RunKey;
import no.praksisplass.matching.domain.result.Names;
import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.matching.domain.result.RunAccess;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.matching.engine.Matcher;
import no.praksisplass.matching.engine.model.InfeasibleException;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries a seat for a student: solves the draft's own problem with the student pinned
 * there, and tells everything that would follow. Nothing is saved.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class TrialService {

	private final RunAccess access;

	private final Runs runs;

	private final Names names;

	TrialService(RunAccess access, Runs runs, Names names) {
		this.access = access;
		this.runs = runs;
		this.names = names;
	}

	/**
	 * Tries a seat, under either rule; a student who is locked elsewhere is tried as if
	 * unlocked.
	 * @throws NotFoundException if the run has no result, the student is not in it, or
	 * the seat is none of the student's candidates
	 */
	public Trial attempt(RunId id, StudentId student, Seat seat) {
		RunView run = this.access.run(id);
		RunKey key = this.runs.key(id).orElseThrow(() -> new NotFoundException("result of run", id));
		Problem problem = this.runs.problem(id).orElseThrow();
		int index = key.nameOf(student)
			.map(problem::findStudent)
			.orElseThrow(() -> new NotFoundException("student of the run", student));
		int place = key.nameOf(seat).map(problem::findSeat).orElseThrow(() -> new NotFoundException("seat", seat));
		int candidate = problem.findCandidate(index, place);
		if (candidate == Problem.NONE) {
			throw new NotFoundException("candidate", seat);
		}
		Result before = this.runs.result(id).orElseThrow();
		Directory directory = this.names.of(this.access.round(run.roundId()), key.students().values(),
				key.seats().values().stream().map(AssembledSeat::supervisor).toList(),
				key.seats().values().stream().map(AssembledSeat::practice).toList());
		Consequences consequences = new Consequences(problem, key, directory, index);
		try {
			Result after = new Matcher().solve(PinnedProblem.of(problem, index, place), SolveControl.NONE);
			return new Trial(run, student, directory.student(student).name(), consequences.spot(candidate),
					consequences.between(before, after));
		}
		catch (InfeasibleException ex) {
			return new Trial(run, student, directory.student(student).name(), consequences.spot(candidate), null);
		}
	}

}
