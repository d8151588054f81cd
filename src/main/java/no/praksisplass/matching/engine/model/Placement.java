package no.praksisplass.matching.engine.model;

/**
 * A student in a seat.
 *
 * @param student id of the student
 * @param seat id of the seat
 */
public record Placement(String student, String seat) {
}
