package no.praksisplass.supervisor.domain.answer;

import java.util.List;

import no.praksisplass.university.CourseView;
import no.praksisplass.university.UniversityView;
import org.jspecify.annotations.Nullable;

/**
 * A course whose periods a supervisor is asked about.
 *
 * @param university whose course it is
 * @param course the course
 * @param asking whether it looks for places where she is
 * @param standing her standing yes to it, if she has given one
 * @param periods its coming periods, in their order
 */
public record OwnCourse(UniversityView university, CourseView course, boolean asking, @Nullable StandingOffer standing,
		List<PeriodAnswer> periods) {

	public OwnCourse {
		periods = List.copyOf(periods);
	}

}
