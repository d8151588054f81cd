package no.praksisplass.matching.engine.model;

import java.util.Optional;

/**
 * A student who has another place than before, or no longer one, or one at last.
 *
 * @param student id of the student
 * @param from id of the seat before
 * @param to id of the seat after
 */
public record Reassignment(String student, Optional<String> from, Optional<String> to) {
}
