package no.praksisplass.matching;

import no.praksisplass.matching.SolvedRun.Place;
import no.praksisplass.matching.domain.result.RunAccess;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RunId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the coordinators of a university what its runs came to. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class SolvedRuns {

	private final RunAccess access;

	private final Runs runs;

	SolvedRuns(RunAccess access, Runs runs) {
		this.access = access;
		this.runs = runs;
	}

	/**
	 * The result of a run.
	 * @throws NotFoundException if there is no such run, it is another university's, or
	 * it has no result
	 */
	public SolvedRun of(RunId id) {
		RunView run = this.access.run(id);
		if (!run.isSolved()) {
			throw new NotFoundException("result of the run", id);
		}
		return new SolvedRun(id, run.number(), this.access.round(run.roundId()), this.runs.placements(id)
			.stream()
			.map((place) -> new Place(place.studentId(), place.practiceId(), place.wishRank(), place.travelMetres()))
			.toList(), this.runs.unplaced(id).size());
	}

}
