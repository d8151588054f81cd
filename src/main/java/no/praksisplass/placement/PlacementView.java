package no.praksisplass.placement;

import java.time.Instant;

import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * A placement as it is shown.
 *
 * @param id which placement
 * @param version for noticing that somebody else changed it meanwhile
 * @param universityId whose student
 * @param roundId the round that gave it
 * @param runNumber the run of the round that gave it
 * @param studentId who stays
 * @param supervisorId with whom
 * @param practiceId where
 * @param periodId in which period
 * @param dates the days of the stay
 * @param wishRank the rank of the student's best wish that covers it; absent if none does
 * @param status what has become of it
 * @param publishedAt since when it is known
 * @param endReason why it is no longer in force
 */
public record PlacementView(PlacementId id, long version, UniversityId universityId, RoundId roundId, int runNumber,
		StudentId studentId, SupervisorId supervisorId, PracticeId practiceId, PeriodId periodId, DateRange dates,
		@Nullable Integer wishRank, PlacementStatus status, Instant publishedAt, @Nullable String endReason) {
}
