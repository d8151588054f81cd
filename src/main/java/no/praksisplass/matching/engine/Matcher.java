package no.praksisplass.matching.engine;

import java.util.Optional;

import no.praksisplass.matching.engine.flow.FlowSolver;
import no.praksisplass.matching.engine.model.NotSupportedException;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.network.CapacityForest;
import no.praksisplass.matching.engine.outcome.ResultBuilder;
import no.praksisplass.matching.engine.pick.PickSolver;

/** Solves allocation problems. */
public final class Matcher {

	/**
	 * Solves a problem by its rule.
	 * @param problem the problem
	 * @param control cancellation and progress
	 * @return the allocation
	 * @throws no.praksisplass.matching.engine.model.InfeasibleException if the pins
	 * together break a capacity
	 * @throws NotSupportedException if the problem has groups, linked parts, a budget or
	 * limits that cross
	 * @throws no.praksisplass.matching.engine.model.CancelledException if cancelled
	 */
	public Result solve(Problem problem, SolveControl control) {
		refuseWhatIsNotLaminar(problem);
		CapacityForest forest = new CapacityForest(problem);
		ResultBuilder results = new ResultBuilder(problem, forest);
		if (problem.settings().rule() == Rule.PICK_NUMBER) {
			return results.build(new PickSolver(problem, forest).solve(control), Optional.empty());
		}
		FlowSolver solver = new FlowSolver(problem, forest);
		int[] choice = solver.solve(control);
		return results.build(choice, Optional.of(solver.certificate()));
	}

	static void refuseWhatIsNotLaminar(Problem problem) {
		if (!problem.together().isEmpty() || !problem.linked().isEmpty() || problem.settings().budget().isPresent()) {
			throw new NotSupportedException("students placed together, linked parts and budgets are not supported");
		}
	}

}
