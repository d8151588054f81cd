package no.praksisplass.report.domain.chart;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;

/**
 * What is offered at the end of a week.
 *
 * @param monday the week's first day
 * @param yes seats answered with yes by then
 * @param maybe seats answered with maybe by then
 * @param deadline whether the deadline of a period's answers is in the week
 */
public record OfferWeek(LocalDate monday, int yes, int maybe, boolean deadline) {

	private static final int LONGEST = 26;

	/** All seats offered by then. */
	public int offered() {
		return this.yes + this.maybe;
	}

	/**
	 * The weeks from the first offer, but at most half a year before the last deadline,
	 * to the present week or that of the last deadline. What was offered before is in the
	 * first.
	 * @param deadlines when answers are due
	 * @param answers the answers that count now
	 */
	static List<OfferWeek> of(Collection<Instant> deadlines, Collection<AnswerView> answers, LocalDate today) {
		List<AnswerView> offers = answers.stream().filter((answer) -> answer.answer().offersSeats()).toList();
		if (offers.isEmpty() || deadlines.isEmpty()) {
			return List.of();
		}
		SortedSet<LocalDate> due = deadlines.stream()
			.map(OfferWeek::monday)
			.collect(Collectors.toCollection(TreeSet::new));
		LocalDate first = offers.stream().map((offer) -> monday(offer.givenAt())).sorted().toList().get(0);
		LocalDate earliest = due.last().minusWeeks(LONGEST);
		LocalDate begin = first.isBefore(earliest) ? earliest : first;
		LocalDate now = monday(today);
		LocalDate end = now.isAfter(due.last()) ? now : due.last();
		return Stream.iterate(begin, (week) -> !week.isAfter(end), (week) -> week.plusWeeks(1))
			.map((week) -> new OfferWeek(week, seats(offers, Answer.YES, week), seats(offers, Answer.MAYBE, week),
					due.contains(week)))
			.toList();
	}

	private static int seats(List<AnswerView> offers, Answer answer, LocalDate week) {
		return offers.stream()
			.filter((offer) -> offer.answer() == answer && !monday(offer.givenAt()).isAfter(week))
			.mapToInt(AnswerView::seats)
			.sum();
	}

	private static LocalDate monday(Instant moment) {
		return monday(LocalDate.ofInstant(moment, TimeConfiguration.NORWAY));
	}

	private static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

}
