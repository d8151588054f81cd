package no.praksisplass.matching.domain.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stored locks. */
interface PlacementLockRepository extends Repository<PlacementLock, UUID> {

	PlacementLock save(PlacementLock decision);

	void delete(PlacementLock decision);

	List<PlacementLock> findByRoundId(UUID roundId);

	Optional<PlacementLock> findByRoundIdAndStudentId(UUID roundId, UUID studentId);

}
