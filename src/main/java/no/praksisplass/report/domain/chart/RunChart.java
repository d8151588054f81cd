package no.praksisplass.report.domain.chart;

import java.util.List;

import no.praksisplass.matching.DistanceBar;
import no.praksisplass.matching.SolvedRun;

/**
 * What a run came to, in bars.
 *
 * @param run which run
 * @param wishes students by the wish that is met
 * @param distances students by how far they travel
 */
public record RunChart(SolvedRun run, List<WishBar> wishes, List<DistanceBar> distances) {

	public RunChart {
		wishes = List.copyOf(wishes);
		distances = List.copyOf(distances);
	}

	/** Sums a run up. */
	public static RunChart of(SolvedRun run) {
		return new RunChart(run, WishBar.of(run.places(), run.unplaced()),
				DistanceBar.of(run.places().stream().map(SolvedRun.Place::metres).toList()));
	}

}
