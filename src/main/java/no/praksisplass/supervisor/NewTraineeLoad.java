package no.praksisplass.supervisor;

import java.time.Instant;

import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.SupervisorId;

/** A trainee to be stored; the fields are those of {@link TraineeLoadView}. */
public record NewTraineeLoad(SupervisorId supervisorId, TraineeKind kind, DateRange dates, boolean takesSeat,
		boolean takesRoom, Instant knownSince) {
}
