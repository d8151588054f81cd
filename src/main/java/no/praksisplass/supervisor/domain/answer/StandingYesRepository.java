package no.praksisplass.supervisor.domain.answer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stored standing yeses. */
interface StandingYesRepository extends JpaRepository<StandingYes, UUID> {

	List<StandingYes> findBySupervisorIdInAndCourseIdIn(Collection<UUID> supervisorIds, Collection<UUID> courseIds);

	List<StandingYes> findBySupervisorId(UUID supervisorId);

	Optional<StandingYes> findBySupervisorIdAndCourseId(UUID supervisorId, UUID courseId);

}
