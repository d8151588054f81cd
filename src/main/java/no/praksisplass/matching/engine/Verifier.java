package no.praksisplass.matching.engine;

import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Verdict;

/** Checks results without solving. */
public final class Verifier {

	/**
	 * Checks a result against its problem.
	 * @param problem the problem
	 * @param result a result, from anywhere
	 * @return the first violation, or that there is none
	 */
	public Verdict verify(Problem problem, Result result) {
		if (!result.criteria().equals(problem.settings().criteria())) {
			return new Verdict(Verdict.Code.WRONG_SETTINGS, "the criteria are not those of the problem");
		}
		return new Verdict(Verdict.Code.FEASIBLE, "");
	}

}
