package no.praksisplass.matching.domain.run;

import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/**
 * Where a run puts a student.
 *
 * @param studentId who
 * @param supervisorId with whom
 * @param practiceId where
 * @param periodId when
 * @param wishRank the rank of the student's best wish that covers it; absent if none does
 * @param travelMinutes one way
 * @param travelMetres one way
 * @param travelEstimated whether the minutes are reckoned from the distance
 * @param maybe whether the supervisor answered maybe
 * @param locked whether a lock or a set place decided
 */
public record RunPlacementView(StudentId studentId, SupervisorId supervisorId, PracticeId practiceId, PeriodId periodId,
		@Nullable Integer wishRank, int travelMinutes, int travelMetres, boolean travelEstimated, boolean maybe,
		boolean locked) {

	public Seat seat() {
		return new Seat(this.supervisorId, this.periodId);
	}

}
