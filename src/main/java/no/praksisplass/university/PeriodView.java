package no.praksisplass.university;

import java.time.Instant;

import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.UniversityId;

/**
 * A placement period as other features see it.
 *
 * @param id the period
 * @param universityId the university it belongs to
 * @param courseId the course whose students are out
 * @param name its name, unique at the university
 * @param dates the first and the last day
 * @param weeks how many weeks of practice lie within the dates
 * @param arena where the practice takes place
 * @param placesWanted how many places the university wants
 * @param availabilityDeadline when supervisors should have answered
 */
public record PeriodView(PeriodId id, UniversityId universityId, CourseId courseId, String name, DateRange dates,
		int weeks, Arena arena, int placesWanted, Instant availabilityDeadline) {

}
