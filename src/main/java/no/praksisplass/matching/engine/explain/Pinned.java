package no.praksisplass.matching.engine.explain;

import java.util.Map;

import no.praksisplass.matching.engine.network.CapacityForest;

/** The facts about a seat that pins, or a capacity of 0, close. */
final class Pinned {

	private Pinned() {
	}

	/** Pins and capacity of the innermost place that takes nobody else. */
	static Map<String, Long> facts(CapacityForest forest, int seat) {
		int node = seat;
		while (forest.free(node) > 0) {
			node = forest.parent(node);
		}
		return Map.of("pinned", (long) forest.pinned(node), "capacity", (long) forest.capacity(node));
	}

}
