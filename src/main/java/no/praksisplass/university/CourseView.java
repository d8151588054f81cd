package no.praksisplass.university;

import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.UniversityId;

/**
 * A course as other features see it.
 *
 * @param id the course
 * @param universityId the university it belongs to
 * @param code the code, unique at the university
 * @param name the name
 * @param weeksRequired how many weeks of practice it demands
 * @param arena where the practice takes place
 */
public record CourseView(CourseId id, UniversityId universityId, String code, String name, int weeksRequired,
		Arena arena) {

}
