package no.praksisplass.supervisor;

import java.time.Instant;
import java.util.UUID;

import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.SupervisorId;

/**
 * A doctor in training that a supervisor has.
 *
 * @param id identifies the load
 * @param supervisorId whose trainee it is
 * @param kind what kind of trainee
 * @param dates from the first day to the last
 * @param takesSeat whether it takes one of her seats for students
 * @param takesRoom whether it takes one of the practice's student rooms
 * @param knownSince since when the product knows; an answer given later took it into
 * account
 */
public record TraineeLoadView(UUID id, SupervisorId supervisorId, TraineeKind kind, DateRange dates, boolean takesSeat,
		boolean takesRoom, Instant knownSince) {
}
