package no.praksisplass.matching.domain.result;

import java.util.List;

import no.praksisplass.matching.domain.run.RunView;

/**
 * Runs of a round side by side.
 *
 * @param runs two or more, in the order asked for
 * @param highestRank the worst rank that any of them meets, at least 1
 * @param differing students whom they do not all put in the same place, by name
 */
public record RunComparison(List<Compared> runs, int highestRank, List<Difference> differing) {

	public RunComparison {
		runs = List.copyOf(runs);
		differing = List.copyOf(differing);
	}

	/** A run with its sums. */
	public record Compared(RunView run, ResultFigures figures) {
	}

	/**
	 * A student whom the runs do not all put in the same place.
	 *
	 * @param name the student's name
	 * @param rows what each run means for the student, in their order
	 */
	public record Difference(String name, List<ResultRow> rows) {

		public Difference {
			rows = List.copyOf(rows);
		}

	}

}
