package no.praksisplass.shared;

import java.time.LocalDate;

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

	/** Whether the day lies in the range. */
	public boolean contains(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}
