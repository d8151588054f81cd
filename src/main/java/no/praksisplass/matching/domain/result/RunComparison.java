package no.praksisplass.matching.domain.result;

import java.util.List;

import no.praksisplass.matching.domain.run.RunView;

/**
 * Two runs of a round side by side.
 *
 * @param first the one run
 * @param firstFigures its sums
 * @param second the other run
 * @param secondFigures its sums
 * @param highestRank the worst rank that either meets, at least 1
 * @param differing students whom the two put in different places
 */
public record RunComparison(RunView first, ResultFigures firstFigures, RunView second, ResultFigures secondFigures,
		int highestRank, List<Difference> differing) {

	public RunComparison {
		differing = List.copyOf(differing);
	}

	/**
	 * A student whom two runs put in different places.
	 *
	 * @param first in the one run
	 * @param second in the other
	 */
	public record Difference(ResultRow first, ResultRow second) {
	}

}
