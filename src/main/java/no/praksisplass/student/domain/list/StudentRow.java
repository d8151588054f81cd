package no.praksisplass.student.domain.list;

import java.time.Instant;

import no.praksisplass.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of students. It never holds an address.
 *
 * @param id the student
 * @param name family name first
 * @param studentNumber the number
 * @param cohort the year or class
 * @param campus the name of the campus
 * @param periods how many periods the student can have
 * @param deliveredAt when wishes were last delivered, or null
 * @param consideration whether an application was granted
 * @param active whether the student can be placed
 */
public record StudentRow(StudentId id, String name, String studentNumber, String cohort, String campus, int periods,
		@Nullable Instant deliveredAt, boolean consideration, boolean active) {
}
