package no.praksisplass.demo.source;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

import no.praksisplass.shared.DateRange;

/**
 * The semester that is being prepared on a day: the next one, with at least six weeks to
 * go, so that the demonstration is current whenever it is first started.
 *
 * @param today the day
 * @param firstMonday the first day of its first week of practice
 */
public record Semester(LocalDate today, LocalDate firstMonday) {

	private static final int WEEKS_AHEAD = 6;

	/** The semester being prepared. */
	public static Semester preparedOn(LocalDate today) {
		LocalDate earliest = today.plusWeeks(WEEKS_AHEAD);
		LocalDate spring = mondayOfWeek(earliest.getYear(), 2);
		LocalDate autumn = mondayOfWeek(earliest.getYear(), 33);
		LocalDate first = !spring.isBefore(earliest) ? spring
				: !autumn.isBefore(earliest) ? autumn : mondayOfWeek(earliest.getYear() + 1, 2);
		return new Semester(today, first);
	}

	/** <i>vår 2027</i> or <i>høst 2027</i>. */
	public String name() {
		return ((this.firstMonday.getMonthValue() < 7) ? "vår " : "høst ") + this.firstMonday.getYear();
	}

	/**
	 * So many weeks, the first of them counted from 1 at the beginning of the semester.
	 */
	public DateRange weeks(int first, int count) {
		return from(this.firstMonday.plusWeeks(first - 1L), count);
	}

	/** So many weeks that have just ended. */
	public DateRange past(int count) {
		LocalDate end = this.today.minusWeeks(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return from(end.minusWeeks(count), count);
	}

	/** The name of a period: <i>Uke 2–7, 2027</i>. */
	public static String nameOf(DateRange dates) {
		return "Uke " + dates.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + "–"
				+ dates.to().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ", "
				+ dates.from().get(IsoFields.WEEK_BASED_YEAR);
	}

	/** Monday to Friday of the last week. */
	private static DateRange from(LocalDate monday, int count) {
		return new DateRange(monday, monday.plusWeeks(count).minusDays(3));
	}

	private static LocalDate mondayOfWeek(int year, int week) {
		return LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(week - 1L);
	}

}
