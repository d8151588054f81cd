package no.praksisplass.matching.engine.model;

import java.util.List;

/**
 * A group of students for whom the seats do not suffice, whatever the choice.
 *
 * @param students ids of the students who compete, sorted, placed and unplaced
 * @param seats ids of the seats they could use, sorted
 * @param limits ids of the limits among them that are full, sorted
 * @param shortBy how many of the students have to go without
 */
public record Bottleneck(List<String> students, List<String> seats, List<String> limits, int shortBy) {

	/** Copies the lists. */
	public Bottleneck {
		students = List.copyOf(students);
		seats = List.copyOf(seats);
		limits = List.copyOf(limits);
	}

}
