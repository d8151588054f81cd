package no.praksisplass.honorarium.domain.stay;

import java.time.LocalDate;
import java.util.List;

import no.praksisplass.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * How a placement went, as it is told.
 *
 * @param absences days the student was away
 * @param leftOn the last day the student was there, where that was before the end
 * @param lateCancellation whether it was cancelled too late, and no day took place
 * @param note anything else about it; empty if there is nothing
 */
public record RecordStay(List<DateRange> absences, @Nullable LocalDate leftOn, boolean lateCancellation, String note) {

	public RecordStay {
		absences = List.copyOf(absences);
	}

}
