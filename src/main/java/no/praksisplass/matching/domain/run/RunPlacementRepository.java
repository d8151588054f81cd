package no.praksisplass.matching.domain.run;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored placements of runs. */
interface RunPlacementRepository extends Repository<RunPlacement, UUID> {

	List<RunPlacement> saveAll(Iterable<RunPlacement> placements);

	List<RunPlacement> findByRunId(UUID runId);

	List<RunPlacement> findByRunIdInAndSupervisorId(Collection<UUID> runIds, UUID supervisorId);

	List<RunPlacement> findByRunIdInAndStudentId(Collection<UUID> runIds, UUID studentId);

	/** How many supervisors a run gives students. */
	@Query("select count(distinct p.supervisorId) from RunPlacement p where p.runId = :run")
	int countSupervisors(UUID run);

	Optional<RunPlacement> findByRunIdAndStudentId(UUID runId, UUID studentId);

}
