package no.praksisplass.matching.engine.model;

import java.util.List;

/**
 * What is full among the candidates of a student who goes without.
 *
 * @param student id of the student
 * @param seats ids of the student's seats that are full themselves, sorted
 * @param limits ids of the full limits above the student's seats, sorted
 */
public record Binding(String student, List<String> seats, List<String> limits) {

	/** Copies the lists. */
	public Binding {
		seats = List.copyOf(seats);
		limits = List.copyOf(limits);
	}

}
