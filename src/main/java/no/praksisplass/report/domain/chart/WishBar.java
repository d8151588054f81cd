package no.praksisplass.report.domain.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import no.praksisplass.matching.SolvedRun.Place;

/**
 * How many students fare alike with their wishes.
 *
 * @param fulfilment how they fare
 * @param rank the rank of the wish that is met, 0 where none is
 * @param students how many
 */
public record WishBar(Fulfilment fulfilment, int rank, int students) {

	/**
	 * All bars: the first rank to the worst that is met, also those of nobody, then those
	 * without a wish met and those without a place.
	 */
	static List<WishBar> of(Collection<Place> places, int unplaced) {
		TreeMap<Integer, Integer> met = places.stream()
			.map(Place::wishRank)
			.filter(Objects::nonNull)
			.collect(Collectors.toMap((rank) -> rank, (rank) -> 1, Integer::sum, TreeMap::new));
		List<WishBar> bars = new ArrayList<>();
		int worst = met.isEmpty() ? 1 : met.lastKey();
		for (int rank = 1; rank <= worst; rank++) {
			bars.add(new WishBar(Fulfilment.MET, rank, met.getOrDefault(rank, 0)));
		}
		int unwished = (int) places.stream().filter((place) -> place.wishRank() == null).count();
		bars.add(new WishBar(Fulfilment.UNWISHED, 0, unwished));
		bars.add(new WishBar(Fulfilment.UNPLACED, 0, unplaced));
		return bars;
	}

	/** How students fare. */
	public enum Fulfilment {

		/** A wish is met. */
		MET,

		/** They have a place that no wish of theirs covers. */
		UNWISHED,

		/** They have no place. */
		UNPLACED

	}

}
