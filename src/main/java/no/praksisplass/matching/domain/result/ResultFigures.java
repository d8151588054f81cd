package no.praksisplass.matching.domain.result;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import no.praksisplass.matching.DistanceBar;
import no.praksisplass.matching.domain.run.RunOutcome;
import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.matching.domain.run.RunView;

/**
 * The sums of a result.
 *
 * @param placed students placed
 * @param unplaced students without a place
 * @param byRank how many got their wish of each rank
 * @param unwished how many got a place that no wish covers
 * @param metres travel of all placed, one way
 * @param longestMinutes the longest journey, one way
 * @param distances the placed by how far they travel
 * @param changes students who do not keep what was published last
 */
public record ResultFigures(int placed, int unplaced, SortedMap<Integer, Integer> byRank, int unwished, long metres,
		int longestMinutes, List<DistanceBar> distances, int changes) {

	public ResultFigures {
		distances = List.copyOf(distances);
	}

	static ResultFigures of(RunView run, List<RunPlacementView> placements, int unplaced) {
		SortedMap<Integer, Integer> byRank = new TreeMap<>();
		int unwished = 0;
		for (RunPlacementView placement : placements) {
			Integer rank = placement.wishRank();
			if (rank == null) {
				unwished++;
			}
			else {
				byRank.merge(rank, 1, Integer::sum);
			}
		}
		RunOutcome outcome = run.outcome();
		return new ResultFigures(placements.size(), unplaced, byRank, unwished,
				placements.stream().mapToLong(RunPlacementView::travelMetres).sum(),
				placements.stream().mapToInt(RunPlacementView::travelMinutes).max().orElse(0),
				DistanceBar.of(placements.stream().map(RunPlacementView::travelMetres).toList()),
				(outcome != null) ? outcome.changes() : 0);
	}

	/** How many got the wish of a rank. */
	public int atRank(int rank) {
		return this.byRank.getOrDefault(rank, 0);
	}

	/** Mean travel of the placed, metres one way; 0 if nobody is placed. */
	public long meanMetres() {
		return (this.placed == 0) ? 0 : Math.round((double) this.metres / this.placed);
	}

}
