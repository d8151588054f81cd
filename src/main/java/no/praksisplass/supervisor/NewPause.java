package no.praksisplass.supervisor;

import java.time.LocalDate;

import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * A pause to be stored: a time in which one university leaves the supervisor in peace.
 */
public record NewPause(SupervisorId supervisorId, UniversityId universityId, LocalDate startsOn,
		@Nullable LocalDate endsOn, String reason) {
}
