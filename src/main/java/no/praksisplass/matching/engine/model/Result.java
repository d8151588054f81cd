package no.praksisplass.matching.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * An allocation, with all that is known about it.
 *
 * @param rule the rule that was in force
 * @param fairness the fairness that was in force
 * @param criteria the criteria that were in force, in their order
 * @param guarantee whether nobody may be left out who need not be (pick-number only)
 * @param optimal whether the allocation is proved to be the optimum
 * @param gap levels without proof; empty where {@code optimal}
 * @param objective the sums
 * @param ranks placements per rank
 * @param placements who goes where, sorted by student
 * @param unplaced who goes nowhere, sorted by student
 * @param explanations why students did not get better wishes; empty unless asked for
 * @param bottlenecks why students go nowhere
 * @param gains what one more place would do; empty unless asked for
 * @param certificate the proof; present for an optimum under {@link Rule#OPTIMAL}
 */
public record Result(Rule rule, Fairness fairness, List<Criterion> criteria, boolean guarantee, boolean optimal,
		List<Gap> gap, Objective objective, Ranks ranks, List<Placement> placements, List<Unplaced> unplaced,
		List<Explanation> explanations, List<Bottleneck> bottlenecks, List<Gain> gains,
		Optional<Certificate> certificate) {

	/** Copies the lists. */
	public Result {
		criteria = List.copyOf(criteria);
		gap = List.copyOf(gap);
		placements = List.copyOf(placements);
		unplaced = List.copyOf(unplaced);
		explanations = List.copyOf(explanations);
		bottlenecks = List.copyOf(bottlenecks);
		gains = List.copyOf(gains);
	}

}
