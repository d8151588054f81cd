package no.praksisplass.matching.engine.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.praksisplass.matching.engine.model.Bottleneck;
import no.praksisplass.matching.engine.model.Certificate;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.model.Settings;
import no.praksisplass.matching.engine.model.Unplaced;
import no.praksisplass.matching.engine.network.CapacityForest;

/** Makes a result of who goes where. */
public final class ResultBuilder {

	private final Problem problem;

	private final CapacityForest forest;

	/**
	 * A builder for results of one problem.
	 * @param problem the problem
	 * @param forest its capacities
	 */
	public ResultBuilder(Problem problem, CapacityForest forest) {
		this.problem = problem;
		this.forest = forest;
	}

	/**
	 * Makes the result of a finished run.
	 * @param choice for every student the candidate, or {@link Problem#NONE}
	 * @param certificate the proof, where the rule has one
	 */
	public Result build(int[] choice, Optional<Certificate> certificate) {
		Settings settings = this.problem.settings();
		boolean earlier = settings.rule() == Rule.PICK_NUMBER && !settings.guarantee();
		List<Placement> placements = new ArrayList<>();
		List<Unplaced> unplaced = new ArrayList<>();
		for (int s = 0; s < choice.length; s++) {
			String student = this.problem.studentId(s);
			if (choice[s] == Problem.NONE) {
				unplaced.add(new Unplaced(student, reason(s, earlier)));
			}
			else {
				placements.add(new Placement(student, this.problem.seatId(this.problem.candidateSeat(choice[s]))));
			}
		}
		List<Bottleneck> bottlenecks = earlier ? List.of()
				: new BottleneckFinder(this.problem, this.forest, choice).find();
		Sums sums = new Sums(this.problem, choice);
		return new Result(settings.rule(), settings.fairness(), settings.criteria(), settings.guarantee(), true,
				List.of(), sums.objective(), sums.ranks(), placements, unplaced, List.of(), bottlenecks, List.of(),
				certificate);
	}

	private Unplaced.Reason reason(int student, boolean earlier) {
		if (this.problem.firstCandidate(student) == this.problem.firstCandidate(student + 1)) {
			return Unplaced.Reason.NO_CANDIDATE;
		}
		return earlier ? Unplaced.Reason.TAKEN_EARLIER : Unplaced.Reason.BOTTLENECK;
	}

}
