package no.praksisplass.university;

import java.time.LocalDate;
import java.time.ZoneOffset;

import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.DateRange;

/** Settings for tests that need a university, a course or a period of no special kind. */
public final class UniversityMother {

	/** The first day of {@link #period}: a Monday. */
	public static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);

	private UniversityMother() {
	}

	public static UniversitySettings university(String code) {
		return new UniversitySettings(code, "Universitetet " + code, "praksisveileder");
	}

	public static CampusSettings campus(String name) {
		return new CampusSettings(name, "4601");
	}

	public static CourseSettings course(String code) {
		return new CourseSettings(code, "Praksis i allmennmedisin", 6, Arena.GP_OFFICE);
	}

	/** Six weeks from a Monday to a Friday. */
	public static PeriodSettings period(CourseId course, String name) {
		return period(course, name, MONDAY);
	}

	/** Six weeks from the given day. */
	public static PeriodSettings period(CourseId course, String name, LocalDate from) {
		return new PeriodSettings(course, name, new DateRange(from, from.plusDays(39)), 6, Arena.GP_OFFICE, 60,
				from.minusMonths(2).atStartOfDay().toInstant(ZoneOffset.UTC));
	}

}
