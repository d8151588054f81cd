package no.praksisplass.report.domain.calendar;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

import no.praksisplass.supervisor.Takers;
import org.jspecify.annotations.Nullable;

/**
 * A week of a calendar.
 *
 * @param monday its first day
 * @param offered the seats offered, all who offer together; absent where nobody does
 * @param most the most students at a time: what the supervisor takes, or the practice's
 * student rooms
 * @param takers what takes of them on the busiest day
 * @param free how many more could come; absent where nothing is offered
 * @param overfull whether more are taken than there are
 * @param away who is away
 * @param paused who is left in peace
 */
public record CalendarWeek(LocalDate monday, @Nullable Integer offered, int most, Takers takers, @Nullable Integer free,
		boolean overfull, String away, String paused) {

	/** The ISO week's number. */
	public int number() {
		return this.monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
	}

	/** The week's last day. */
	public LocalDate sunday() {
		return this.monday.plusDays(6);
	}

	/** How many of the takers are students. */
	public int students() {
		return this.takers.own() + this.takers.others();
	}

	/** The highest figure of the week. */
	int height() {
		return Math.max(this.takers.total(), (this.offered != null) ? this.offered : 0);
	}

	/** Whether all but the date is the same. */
	boolean isLike(CalendarWeek other) {
		return equals(new CalendarWeek(this.monday, other.offered, other.most, other.takers, other.free, other.overfull,
				other.away, other.paused));
	}

	/** Whether nothing happens. */
	public boolean isEmpty() {
		return this.offered == null && this.takers.total() == 0 && this.away.isEmpty() && this.paused.isEmpty();
	}

}
