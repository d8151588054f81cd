package no.praksisplass.matching.domain.decision;

import java.time.Instant;

import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PersonId;

/**
 * Closed seats of a supervisor in a period, as they are shown.
 *
 * @param seat whose and when
 * @param seats how many are closed
 * @param reason why
 * @param by who decided last
 * @param at when
 */
public record ClosedSeatView(Seat seat, int seats, String reason, PersonId by, Instant at) {
}
