package no.praksisplass.university;

import no.praksisplass.shared.Arena;

/**
 * What can be said of a course.
 *
 * @param code the code, unique at the university
 * @param name the name
 * @param weeksRequired how many weeks of practice it demands, 1 to 52
 * @param arena where the practice takes place
 */
public record CourseSettings(String code, String name, int weeksRequired, Arena arena) {

}
