package no.praksisplass.supervisor;

import java.time.LocalDate;

import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * When a university leaves a supervisor in peace; why is for its coordinators alone.
 *
 * @param supervisorId who
 * @param universityId which university
 * @param startsOn the first day
 * @param endsOn the last day, or null if no end is known
 */
public record PauseTime(SupervisorId supervisorId, UniversityId universityId, LocalDate startsOn,
		@Nullable LocalDate endsOn) {

	/** Whether the pause has a day in the range. */
	public boolean touches(DateRange dates) {
		return !this.startsOn.isAfter(dates.to()) && (this.endsOn == null || !this.endsOn.isBefore(dates.from()));
	}

}
