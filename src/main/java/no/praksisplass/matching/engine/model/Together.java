package no.praksisplass.matching.engine.model;

import java.util.List;

/**
 * Students who are placed in seats of one and the same group, all of them, or not at all.
 *
 * @param students ids of students
 * @param seatGroups groups of ids of seats
 */
public record Together(List<String> students, List<List<String>> seatGroups) {

	/** Copies the lists. */
	public Together {
		students = List.copyOf(students);
		seatGroups = seatGroups.stream().map(List::copyOf).toList();
	}

}
