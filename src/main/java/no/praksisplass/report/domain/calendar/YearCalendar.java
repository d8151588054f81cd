package no.praksisplass.report.domain.calendar;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that takes seats and rooms of a supervisor or a practice in a year of ISO weeks.
 *
 * @param name whose calendar it is
 * @param office the supervisor's practice; absent for a practice
 * @param year the year
 * @param universities whether it is told which students are the viewer's university's own
 * @param most the most students at a time, or the student rooms
 * @param weeks its 52 or 53 weeks
 * @param offers what was answered to its periods, by date
 * @param entries what takes seats and rooms, by date
 */
public record YearCalendar(String name, @Nullable String office, int year, boolean universities, int most,
		List<CalendarWeek> weeks, List<CalendarOffer> offers, List<CalendarEntry> entries) {

	public YearCalendar {
		weeks = List.copyOf(weeks);
		offers = List.copyOf(offers);
		entries = List.copyOf(entries);
	}

	/** The drawings of the year. */
	public List<CalendarQuarter> quarters() {
		return CalendarQuarter.of(this.weeks);
	}

	/** The weeks in which something happens. */
	public List<CalendarSpan> busy() {
		return CalendarSpan.of(this.weeks);
	}

	/** How many weeks are overfull. */
	public long overfull() {
		return this.weeks.stream().filter(CalendarWeek::overfull).count();
	}

}
