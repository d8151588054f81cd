package no.praksisplass.report.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import no.praksisplass.supervisor.Takers;

/**
 * Weeks in a row that are alike, as one line of a table.
 *
 * @param first the first of them
 * @param last the last
 */
public record CalendarSpan(CalendarWeek first, CalendarWeek last) {

	static List<CalendarSpan> of(List<CalendarWeek> year) {
		List<CalendarSpan> spans = new ArrayList<>();
		for (CalendarWeek week : year) {
			CalendarSpan before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
			if (before != null && before.last.isLike(week)) {
				spans.set(spans.size() - 1, new CalendarSpan(before.first, week));
			}
			else {
				spans.add(new CalendarSpan(week, week));
			}
		}
		return spans.stream().filter((span) -> !span.first.isEmpty()).toList();
	}

	/** What takes of the places in each of the weeks. */
	public Takers takers() {
		return this.first.takers();
	}

	/** The last day. */
	public LocalDate sunday() {
		return this.last.sunday();
	}

}
