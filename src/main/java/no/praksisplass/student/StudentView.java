package no.praksisplass.student;

import java.util.Set;

import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * A student of a university.
 *
 * @param id the student
 * @param version for optimistic locking
 * @param universityId the university that the student belongs to
 * @param personId who the student is
 * @param name the person's name
 * @param studentNumber unique at the university
 * @param campusId where the student studies
 * @param courseId what the student takes
 * @param cohort the year or class (kull)
 * @param protectedAddress whether addresses must be left out of lists, maps and exports
 * @param travelLimit minutes one way, or null for the round's
 * @param active whether the student can be placed
 * @param periods the periods that the student can have
 */
public record StudentView(StudentId id, long version, UniversityId universityId, PersonId personId, String name,
		String studentNumber, CampusId campusId, CourseId courseId, String cohort, boolean protectedAddress,
		@Nullable Integer travelLimit, boolean active, Set<PeriodId> periods) {

	public StudentView {
		periods = Set.copyOf(periods);
	}

}
