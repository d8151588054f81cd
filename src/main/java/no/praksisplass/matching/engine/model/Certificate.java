package no.praksisplass.matching.engine.model;

import java.util.List;

/**
 * A proof of optimality by linear programming duality, level by level. Its vectors have a
 * number for every level in the order of comparison: students left unplaced of each
 * priority class, highest first; the levels of the criteria in their order (the wish has
 * one for every class under {@link Fairness#TOTAL}, else one for every class and rank in
 * the order of {@link Objective#wish()}, negated under {@link Fairness#GREEDY}); the
 * lottery. Vectors are compared lexicographically.
 *
 * @param students u: what a student's placement is worth, sorted by id
 * @param seats p: the price of a seat's own room, sorted by id
 * @param limits q: the price of a limit's room, at least 0, sorted by id
 */
public record Certificate(List<Potential> students, List<Potential> seats, List<Potential> limits) {

	/** Copies the lists. */
	public Certificate {
		students = List.copyOf(students);
		seats = List.copyOf(seats);
		limits = List.copyOf(limits);
	}

}
