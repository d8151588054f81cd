package no.praksisplass.matching.engine.model;

import java.util.List;

/**
 * What one more place would do.
 *
 * @param id id of the seat or limit that would take one more
 * @param placed change of {@link Objective#placed()}
 * @param wish change of {@link Objective#wish()}
 */
public record Gain(String id, List<Long> placed, List<List<Long>> wish) {

	/** Copies the lists. */
	public Gain {
		placed = List.copyOf(placed);
		wish = wish.stream().map(List::copyOf).toList();
	}

}
