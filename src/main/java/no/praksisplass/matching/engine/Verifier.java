package no.praksisplass.matching.engine;

import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Verdict;
import no.praksisplass.matching.engine.verify.ResultVerifier;

/**
 * Checks results without solving, in code of its own: feasibility, every sum, and that
 * the allocation is the optimum by its certificate or follows from the pick numbers.
 * Explanations, bottlenecks and gains are not checked.
 */
public final class Verifier {

	/**
	 * Checks a result against its problem.
	 * @param problem the problem
	 * @param result a result, from anywhere
	 * @return the first violation, or that there is none
	 * @throws no.praksisplass.matching.engine.model.NotSupportedException if the problem
	 * has groups, linked parts or a budget
	 */
	public Verdict verify(Problem problem, Result result) {
		return new ResultVerifier(problem, result).verify();
	}

}
