package no.praksisplass.placement.domain.complaint;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A complaint as it is shown.
 *
 * @param id which complaint
 * @param receivedOn when it came
 * @param complaint what it says
 * @param answeredOn when it was answered
 * @param answer what the answer says
 * @param outcome what came of it
 */
public record ComplaintView(UUID id, LocalDate receivedOn, String complaint, @Nullable LocalDate answeredOn,
		@Nullable String answer, @Nullable ComplaintOutcome outcome) {
}
