package no.praksisplass.matching.engine.model;

import java.util.List;

/**
 * The potential of a student, seat or limit in a {@link Certificate}.
 *
 * @param id id of the student, seat or limit
 * @param values a number for every level, in the order of comparison
 */
public record Potential(String id, List<Long> values) {

	/** Copies the list. */
	public Potential {
		values = List.copyOf(values);
	}

}
