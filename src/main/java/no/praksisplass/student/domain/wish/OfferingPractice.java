package no.praksisplass.student.domain.wish;

import java.util.List;
import java.util.function.Predicate;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.university.PeriodView;

/**
 * A practice with what its supervisors offer.
 *
 * @param practice the practice
 * @param answers their answers with seats
 */
record OfferingPractice(PracticeView practice, List<AnswerView> answers) {

	/**
	 * What the answers amount to period by period, within the practice's student rooms.
	 */
	List<PlaceOffer> offers(List<PeriodView> periods, Predicate<AnswerView> counted) {
		return periods.stream().map((period) -> offer(period, counted)).filter((offer) -> offer.usable(true)).toList();
	}

	private PlaceOffer offer(PeriodView period, Predicate<AnswerView> counted) {
		int rooms = this.practice.studentRooms();
		int seats = Math.min(rooms, sum(period, Answer.YES, counted));
		return new PlaceOffer(period.id(), seats, Math.min(rooms - seats, sum(period, Answer.MAYBE, counted)));
	}

	private int sum(PeriodView period, Answer kind, Predicate<AnswerView> counted) {
		return this.answers.stream()
			.filter((answer) -> answer.periodId().equals(period.id()) && answer.answer() == kind)
			.filter(counted)
			.mapToInt(AnswerView::seats)
			.sum();
	}

}
