package no.praksisplass.matching.engine.model;

import java.util.List;

/**
 * The sums of an allocation. All of them are given, whichever criteria were in force.
 *
 * @param placed students placed, a number for every priority class, highest first
 * @param wish for every priority class, highest first: the sum of rank costs (one number)
 * under {@link Fairness#TOTAL}, the placements per rank under {@link Fairness#GREEDY}
 * (rank 1 first, the unwished rank last) and {@link Fairness#GENEROUS} (the unwished rank
 * first)
 * @param change students who do not get their published seat
 * @param distance metres
 * @param crowding sum over the seats of 1 for the second student, 2 for the third, and so
 * on
 * @param preference sum of penalties
 * @param cost kroner
 * @param lottery sum of lottery numbers
 */
public record Objective(List<Long> placed, List<List<Long>> wish, long change, long distance, long crowding,
		long preference, long cost, long lottery) {

	/** Copies the lists. */
	public Objective {
		placed = List.copyOf(placed);
		wish = wish.stream().map(List::copyOf).toList();
	}

}
