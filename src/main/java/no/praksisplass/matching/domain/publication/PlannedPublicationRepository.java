package no.praksisplass.matching.domain.publication;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored plans to publish. */
interface PlannedPublicationRepository extends Repository<PlannedPublication, UUID> {

	PlannedPublication saveAndFlush(PlannedPublication plan);

	/** The round of a plan. */
	@Query("select p.roundId from PlannedPublication p where p.id = :id")
	Optional<UUID> findRound(UUID id);

	/** The plan, locked until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from PlannedPublication p where p.id = :id")
	Optional<PlannedPublication> lockById(UUID id);

	/** The round's plan whose time has not come, locked until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select p from PlannedPublication p
			where p.roundId = :round
			and p.status = no.praksisplass.matching.domain.publication.PlanStatus.PLANNED""")
	Optional<PlannedPublication> lockPlanned(UUID round);

	Optional<PlannedPublication> findFirstByRoundIdOrderByPlannedAtDesc(UUID roundId);

}
