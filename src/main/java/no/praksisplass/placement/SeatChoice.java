package no.praksisplass.placement;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/**
 * A student in a seat, before it is published.
 *
 * @param student who
 * @param supervisor with whom
 * @param practice where
 * @param period in which period
 * @param wishRank the rank of the student's best wish that covers it; absent if none does
 */
public record SeatChoice(StudentId student, SupervisorId supervisor, PracticeId practice, PeriodId period,
		@Nullable Integer wishRank) {
}
