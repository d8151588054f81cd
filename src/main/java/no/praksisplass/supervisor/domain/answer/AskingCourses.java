package no.praksisplass.supervisor.domain.answer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.CourseId;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.university.PeriodView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells which courses look for places where a practice is: those to which somebody in its
 * county has answered, and those of universities that have written to one of its
 * supervisors. A GP can answer the others as well, but need not read about them.
 */
@Component
class AskingCourses {

	private static final String ASKING = """
			WITH here AS (
			  SELECT s.id
			  FROM supervisor s
			  JOIN practice p ON p.id = s.practice_id
			  JOIN municipality m ON m.number = p.municipality_number
			  WHERE m.county_number = (SELECT county_number FROM municipality WHERE number = :municipality)
			)
			SELECT c.id
			FROM course c
			WHERE c.id IN (:courses) AND (
			  EXISTS (SELECT 1 FROM standing_yes y WHERE y.course_id = c.id AND y.supervisor_id IN (SELECT id FROM here))
			  OR EXISTS (SELECT 1 FROM message m WHERE m.university_id = c.university_id AND m.person_id IN (:persons)
			             AND m.kind IN ('SUPERVISOR_INVITATION', 'AVAILABILITY_REQUEST', 'AVAILABILITY_REMINDER'))
			  OR EXISTS (SELECT 1 FROM placement_period p JOIN availability a ON a.period_id = p.id
			             WHERE p.course_id = c.id AND a.supervisor_id IN (SELECT id FROM here)))
			""";

	private final JdbcClient jdbc;

	AskingCourses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those of the periods' courses that look for places at the practice; all of them
	 * where none does, so that nobody is left without a question to answer.
	 * @param supervisors who is asked there
	 */
	Set<CourseId> of(PracticeView practice, List<SupervisorView> supervisors, Collection<PeriodView> periods) {
		Set<UUID> courses = new HashSet<>();
		periods.forEach((period) -> courses.add(period.courseId().value()));
		if (courses.isEmpty() || supervisors.isEmpty()) {
			return Set.of();
		}
		Set<UUID> asking = this.jdbc.sql(ASKING)
			.param("municipality", practice.municipalityNumber())
			.param("courses", courses)
			.param("persons", supervisors.stream().map((each) -> each.personId().value()).toList())
			.query(UUID.class)
			.set();
		Set<CourseId> ids = new HashSet<>();
		(asking.isEmpty() ? courses : asking).forEach((id) -> ids.add(new CourseId(id)));
		return ids;
	}

}
