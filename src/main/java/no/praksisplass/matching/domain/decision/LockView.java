package no.praksisplass.matching.domain.decision;

import java.time.Instant;

import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.StudentId;

/**
 * A lock as it is shown.
 *
 * @param student who is locked
 * @param seat to which seat
 * @param reason why
 * @param by who decided
 * @param at when
 */
public record LockView(StudentId student, Seat seat, String reason, PersonId by, Instant at) {
}
