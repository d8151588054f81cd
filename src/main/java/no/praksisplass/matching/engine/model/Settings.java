package no.praksisplass.matching.engine.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a problem wants.
 *
 * @param name title for people
 * @param seed seed of the lottery
 * @param rule rule of allocation
 * @param fairness how wishes are weighed
 * @param rankCosts cost of each rank from 1, or empty for {@code (rank - 1)²}
 * @param unwishedRank the rank U that an unwished placement counts as, at least every
 * rank in the problem
 * @param criteria what is compared after the students placed, in order
 * @param guarantee whether pick-number may leave nobody out who need not be
 * @param budget the most the placements may cost, in kroner
 */
public record Settings(String name, String seed, Rule rule, Fairness fairness, List<Integer> rankCosts,
		int unwishedRank, List<Criterion> criteria, boolean guarantee, OptionalInt budget) {

	/** Copies the lists. */
	public Settings {
		rankCosts = List.copyOf(rankCosts);
		criteria = List.copyOf(criteria);
	}

	/**
	 * The cost of a rank under {@link Fairness#TOTAL}; beyond the given costs their last
	 * step is repeated.
	 * @param rank 1 to {@link #unwishedRank}
	 */
	public long rankCost(int rank) {
		if (this.rankCosts.isEmpty()) {
			return (rank - 1L) * (rank - 1L);
		}
		int given = this.rankCosts.size();
		if (rank <= given) {
			return this.rankCosts.get(rank - 1);
		}
		long last = this.rankCosts.get(given - 1);
		long step = (given > 1) ? last - this.rankCosts.get(given - 2) : 0;
		return last + step * (rank - given);
	}

}
