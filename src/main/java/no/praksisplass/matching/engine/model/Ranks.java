package no.praksisplass.matching.engine.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many placements meet which wish.
 *
 * @param byRank placements per rank, ranks that were not met left out
 * @param none placements that were not wished for
 */
public record Ranks(SortedMap<Integer, Integer> byRank, int none) {

	/** Copies the map. */
	public Ranks {
		byRank = Collections.unmodifiableSortedMap(new TreeMap<>(byRank));
	}

}
