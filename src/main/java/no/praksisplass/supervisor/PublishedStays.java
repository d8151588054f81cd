package no.praksisplass.supervisor;

import java.util.List;

import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;

/**
 * Asked for the students that supervisors and practices have been given for certain, of
 * whatever university. The feature that keeps placements implements it.
 */
@FunctionalInterface
public interface PublishedStays {

	/** The stays in force that have a day in common with the dates. */
	List<Stay> during(DateRange dates);

	/**
	 * A student's stay.
	 *
	 * @param supervisor with whom
	 * @param practice where
	 * @param university whose student
	 * @param round the round that gave it
	 * @param dates the days of the stay
	 */
	record Stay(SupervisorId supervisor, PracticeId practice, UniversityId university, RoundId round, DateRange dates) {
	}

}
