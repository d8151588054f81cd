package no.praksisplass.university;

import java.time.Instant;

import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.DateRange;

/**
 * What can be said of a placement period.
 *
 * @param courseId the course whose students are out, of the same university
 * @param name its name, unique at the university
 * @param dates the first and the last day
 * @param weeks how many weeks of practice lie within the dates, 1 to 52
 * @param arena where the practice takes place
 * @param placesWanted how many places the university wants, 0 or more
 * @param availabilityDeadline when supervisors should have answered, before the first day
 */
public record PeriodSettings(CourseId courseId, String name, DateRange dates, int weeks, Arena arena, int placesWanted,
		Instant availabilityDeadline) {

}
