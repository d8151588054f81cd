package no.praksisplass.report.domain.calendar;

import java.time.LocalDate;

import no.praksisplass.shared.DateRange;
import no.praksisplass.supervisor.TraineeKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes a seat or a room for some days, or keeps a supervisor from having
 * students.
 *
 * @param kind what it is
 * @param from the first day
 * @param to the last day, or null if it has no end
 * @param supervisor whose it is
 * @param name a student's name, or a university's; empty if it has none
 * @param trainee what kind of trainee
 * @param seat whether it takes a seat
 * @param room whether it takes a student room
 */
public record CalendarEntry(Kind kind, LocalDate from, @Nullable LocalDate to, String supervisor, String name,
		@Nullable TraineeKind trainee, boolean seat, boolean room) {

	static CalendarEntry student(DateRange dates, String supervisor, String name) {
		return new CalendarEntry(Kind.STUDENT, dates.from(), dates.to(), supervisor, name, null, true, true);
	}

	static CalendarEntry away(LocalDate monday, String supervisor) {
		return new CalendarEntry(Kind.AWAY, monday, monday.plusDays(6), supervisor, "", null, false, false);
	}

	/** What an entry is. */
	public enum Kind {

		/** A published placement. */
		STUDENT,

		/** A doctor in training. */
		TRAINEE,

		/** A university leaves the supervisor in peace. */
		PAUSE,

		/** A week in which the supervisor is away. */
		AWAY

	}

}
