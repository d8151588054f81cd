package no.praksisplass.matching.domain.run;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored runs. */
interface RunRepository extends Repository<AllocationRun, UUID> {

	AllocationRun saveAndFlush(AllocationRun run);

	Optional<AllocationRun> findById(UUID id);

	List<AllocationRun> findByRoundIdOrderByNumberDesc(UUID roundId);

	List<AllocationRun> findByRoundIdInOrderByNumberDesc(Collection<UUID> roundIds);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from AllocationRun r where r.id = :id")
	Optional<AllocationRun> lockById(UUID id);

	@Query("select coalesce(max(r.number), 0) from AllocationRun r where r.roundId = :roundId")
	int lastNumber(UUID roundId);

	boolean existsByRoundIdAndStatusIn(UUID roundId, List<RunStatus> statuses);

	default boolean isUnderWay(UUID roundId) {
		return existsByRoundIdAndStatusIn(roundId, List.of(RunStatus.QUEUED, RunStatus.RUNNING));
	}

}
