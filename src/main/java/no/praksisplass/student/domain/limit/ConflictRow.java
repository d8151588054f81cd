package no.praksisplass.student.domain.limit;

import java.util.UUID;

import no.praksisplass.student.ConflictKind;

/**
 * A conflict as it is shown.
 *
 * @param id which conflict
 * @param supervisor whether it is with a supervisor rather than a practice
 * @param name the supervisor's or the practice's name
 * @param kind why
 */
public record ConflictRow(UUID id, boolean supervisor, String name, ConflictKind kind) {
}
