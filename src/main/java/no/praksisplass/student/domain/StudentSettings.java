package no.praksisplass.student.domain;

import java.util.Set;

import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.PeriodId;
import org.jspecify.annotations.Nullable;

/**
 * What the office decides about a student.
 *
 * @param studentNumber unique at the university
 * @param campusId of the same university
 * @param courseId of the same university
 * @param cohort the year or class (kull)
 * @param protectedAddress whether addresses must be left out of lists
 * @param travelLimit minutes one way, or null for the round's
 * @param active whether the student can be placed
 * @param periods of the same university
 */
public record StudentSettings(String studentNumber, CampusId campusId, CourseId courseId, String cohort,
		boolean protectedAddress, @Nullable Integer travelLimit, boolean active, Set<PeriodId> periods) {

	public StudentSettings {
		studentNumber = studentNumber.strip();
		cohort = cohort.strip();
		periods = Set.copyOf(periods);
	}

}
