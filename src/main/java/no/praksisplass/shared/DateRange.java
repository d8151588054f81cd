package no.praksisplass.shared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NoSuchElementException;

/**
 * Days from the first to the last, both included.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record DateRange(LocalDate from, LocalDate to) {

	public DateRange {
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("The last day " + to + " is before the first, " + from);
		}
	}

	/** Whether the two have a day in common. */
	public boolean overlaps(DateRange other) {
		return !this.to.isBefore(other.from) && !other.to.isBefore(this.from);
	}

	/**
	 * From the first day of any of the ranges to the last day of any.
	 * @throws NoSuchElementException if there is none
	 */
	public static DateRange spanning(Collection<DateRange> ranges) {
		return ranges.stream()
			.reduce((one, other) -> new DateRange(one.from.isBefore(other.from) ? one.from : other.from,
					one.to.isAfter(other.to) ? one.to : other.to))
			.orElseThrow();
	}

	/** Whether the day lies in the range. */
	public boolean contains(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}
