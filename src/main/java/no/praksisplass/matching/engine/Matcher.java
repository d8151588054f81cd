package no.praksisplass.matching.engine;

import no.praksisplass.matching.engine.model.NotSupportedException;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.SolveControl;

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
		throw new NotSupportedException("no solver for rule " + problem.settings().rule().code());
	}

}
