package no.praksisplass.report.domain.calendar;

import no.praksisplass.matching.OfferedSeat;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor answered to a period.
 *
 * @param period the period
 * @param university whose period, by its code
 * @param supervisor who answered
 * @param answer the answer that counts
 * @param seat what an allocation can use of it; absent for a no, and where only the
 * university's coordinators may know
 */
public record CalendarOffer(PeriodView period, String university, String supervisor, AnswerView answer,
		@Nullable OfferedSeat seat) {
}
