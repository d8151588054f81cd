package no.praksisplass.matching.engine.model;

import java.util.List;

/**
 * A student who takes one seat of every part, or none at all.
 *
 * @param student id of the student
 * @param parts for every part the ids of its seats; no seat is in two parts
 */
public record Linked(String student, List<List<String>> parts) {

	/** Copies the lists. */
	public Linked {
		parts = parts.stream().map(List::copyOf).toList();
	}

}
