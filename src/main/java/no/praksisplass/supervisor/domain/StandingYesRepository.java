package no.praksisplass.supervisor.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stored standing yeses. */
interface StandingYesRepository extends JpaRepository<StandingYes, UUID> {

	/** Those to the courses, of supervisors who are active and supervise. */
	@Query("""
			select y from StandingYes y where y.courseId in :courses
			and y.supervisorId in (select s.id from Supervisor s where s.active and s.supervising)
			""")
	List<StandingYes> countingFor(Collection<UUID> courses);

	List<StandingYes> findBySupervisorId(UUID supervisorId);

	Optional<StandingYes> findBySupervisorIdAndCourseId(UUID supervisorId, UUID courseId);

}
