package no.praksisplass.report.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

import no.praksisplass.shared.DateRange;

/**
 * A year of ISO weeks.
 *
 * @param year the year, 2000 to 2200
 */
record CalendarYear(int year) {

	private static final int EARLIEST = 2000;

	private static final int LATEST = 2200;

	private static final int JANUARY = 1;

	/** A day that always lies in the first week. */
	private static final int FOURTH = 4;

	static CalendarYear near(int year) {
		return new CalendarYear(Math.max(EARLIEST, Math.min(LATEST, year)));
	}

	DateRange dates() {
		return new DateRange(first(this.year), first(this.year + 1).minusDays(1));
	}

	List<LocalDate> mondays() {
		LocalDate end = first(this.year + 1);
		return Stream.iterate(first(this.year), (monday) -> monday.isBefore(end), (monday) -> monday.plusWeeks(1))
			.toList();
	}

	private static LocalDate first(int year) {
		return LocalDate.of(year, JANUARY, FOURTH).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

}
