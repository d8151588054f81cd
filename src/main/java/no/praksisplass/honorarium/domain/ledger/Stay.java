package no.praksisplass.honorarium.domain.ledger;

import java.time.LocalDate;
import java.util.List;

import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/**
 * A placement as far as money is concerned.
 *
 * @param placement which placement
 * @param student who stays
 * @param supervisor with whom
 * @param payee the person the supervisor is
 * @param dates the days as published
 * @param status what has become of the placement
 * @param publishedOn since when it is in force
 * @param endedOn the day from which it no longer was; null while it is in force
 * @param leftOn the last day the student was there, where that was before the end
 * @param lateCancellation whether it was cancelled too late, and no day took place
 * @param absences days the student was away
 */
public record Stay(PlacementId placement, StudentId student, SupervisorId supervisor, PersonId payee, DateRange dates,
		PlacementStatus status, LocalDate publishedOn, @Nullable LocalDate endedOn, @Nullable LocalDate leftOn,
		boolean lateCancellation, List<DateRange> absences) {

	public Stay {
		absences = List.copyOf(absences);
	}

	/** The last day that can have taken place. */
	LocalDate lastDay() {
		LocalDate last = this.dates.to();
		if (this.endedOn != null && !this.endedOn.isAfter(last)) {
			last = this.endedOn.minusDays(1);
		}
		return (this.leftOn != null && this.leftOn.isBefore(last)) ? this.leftOn : last;
	}

	boolean isAwayOn(LocalDate day) {
		return this.absences.stream().anyMatch((away) -> away.contains(day));
	}

	/** Whether this one went before another, which the student got in its place. */
	boolean precedes(Stay next) {
		return this.endedOn != null && !this.placement.equals(next.placement) && this.student.equals(next.student)
				&& this.dates.overlaps(next.dates) && !this.endedOn.isAfter(next.publishedOn);
	}

}
