package no.praksisplass.report.domain.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.PauseTime;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.TakenSeats;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * What the weeks of a calendar are worked out from.
 *
 * @param viewer the university whose coordinator looks; none for a GP or a manager
 * @param supervisors whose seats
 * @param periods the periods that are told of
 * @param answers what the supervisors answered to them
 * @param otherPeriods the periods that are not told of
 * @param other what they answered to those
 * @param pauses when they are left in peace
 * @param taken what takes seats and rooms
 */
record CalendarFacts(@Nullable UniversityId viewer, List<SupervisorView> supervisors, List<PeriodView> periods,
		List<AnswerView> answers, List<PeriodView> otherPeriods, List<AnswerView> other, List<PauseTime> pauses,
		TakenSeats taken) {

	/**
	 * The offers of a supervisor to told periods that have a day in common with the
	 * dates.
	 */
	List<AnswerView> offers(SupervisorId supervisor, DateRange dates) {
		return offers(supervisor, dates, this.answers, this.periods);
	}

	/**
	 * Her offers to all periods, for telling what is more than she said she could have.
	 */
	Stream<AnswerView> allOffers(SupervisorId supervisor, DateRange dates) {
		return Stream.concat(offers(supervisor, dates).stream(),
				offers(supervisor, dates, this.other, this.otherPeriods).stream());
	}

	Optional<PeriodView> period(AnswerView answer) {
		return period(answer, this.periods);
	}

	private static List<AnswerView> offers(SupervisorId supervisor, DateRange dates, List<AnswerView> answers,
			List<PeriodView> periods) {
		return answers.stream()
			.filter((answer) -> answer.supervisorId().equals(supervisor) && answer.answer().offersSeats()
					&& period(answer, periods).filter((period) -> period.dates().overlaps(dates)).isPresent())
			.toList();
	}

	private static Optional<PeriodView> period(AnswerView answer, List<PeriodView> periods) {
		return periods.stream().filter((period) -> period.id().equals(answer.periodId())).findFirst();
	}

	boolean paused(SupervisorId supervisor, DateRange dates) {
		return this.pauses.stream()
			.anyMatch((pause) -> pause.supervisorId().equals(supervisor) && pause.touches(dates));
	}

}
