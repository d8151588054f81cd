package no.praksisplass.student.domain.wish.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.university.PeriodView;

/**
 * A practice with what is left of what its supervisors offer.
 *
 * @param practice the practice
 * @param offered their answers with seats left
 * @param rooms the student rooms left, by period
 */
record OfferingPractice(PracticeView practice, List<Offered> offered, Map<PeriodId, Integer> rooms) {

	/**
	 * What the answers amount to period by period, within the student rooms left.
	 */
	List<PlaceOffer> offers(List<PeriodView> periods, Predicate<AnswerView> counted) {
		return periods.stream().map((period) -> offer(period, counted)).filter((offer) -> offer.usable(true)).toList();
	}

	private PlaceOffer offer(PeriodView period, Predicate<AnswerView> counted) {
		int left = this.rooms.getOrDefault(period.id(), 0);
		int seats = Math.min(left, sum(period, Answer.YES, counted));
		int maybe = Math.min(left - seats, sum(period, Answer.MAYBE, counted));
		return new PlaceOffer(period.id(), seats, maybe, OfferFact
			.of(answers(period, counted).map((offer) -> offer.answer().details()).toList(), this.practice));
	}

	private int sum(PeriodView period, Answer kind, Predicate<AnswerView> counted) {
		return answers(period, counted).filter((offer) -> offer.answer().answer() == kind)
			.mapToInt(Offered::left)
			.sum();
	}

	private Stream<Offered> answers(PeriodView period, Predicate<AnswerView> counted) {
		return this.offered.stream()
			.filter((offer) -> offer.answer().periodId().equals(period.id()) && counted.test(offer.answer()));
	}

	/**
	 * An answer with what is left of it.
	 *
	 * @param answer a yes or a maybe
	 * @param left seats left, at least 1
	 */
	record Offered(AnswerView answer, int left) {
	}

}
