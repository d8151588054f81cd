package no.praksisplass.student;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * A student to be added together with many others.
 *
 * @param id the identifier the student shall have
 * @param universityId the university
 * @param personId a person that exists
 * @param studentNumber unique at the university
 * @param campusId of the same university
 * @param courseId of the same university
 * @param cohort the year or class (kull)
 * @param protectedAddress whether addresses must be left out of lists
 * @param travelLimit minutes one way, or null for the round's
 * @param periods of the same university
 * @param bases where the student can live; at most one home and one study address
 * @param consideration the outcome of a granted application
 * @param conflicts where the student cannot be placed
 * @param earlierPlacements where the student has been, and when
 */
public record NewStudent(StudentId id, UniversityId universityId, PersonId personId, String studentNumber,
		CampusId campusId, CourseId courseId, String cohort, boolean protectedAddress, @Nullable Integer travelLimit,
		Set<PeriodId> periods, List<NewBase> bases, Optional<ConsiderationView> consideration,
		List<ConflictView> conflicts, Map<PracticeId, DateRange> earlierPlacements) {
}
