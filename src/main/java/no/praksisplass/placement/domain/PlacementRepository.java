package no.praksisplass.placement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.placement.PlacementStatus;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored placements. */
public interface PlacementRepository extends Repository<Placement, UUID> {

	Placement save(Placement placement);

	Placement saveAndFlush(Placement placement);

	List<Placement> saveAll(Iterable<Placement> placements);

	List<Placement> saveAllAndFlush(Iterable<Placement> placements);

	Optional<Placement> findById(UUID id);

	List<Placement> findByIdIn(List<UUID> ids);

	List<Placement> findByRoundIdAndStatus(UUID roundId, PlacementStatus status);

	/** How many placements are in force in each of the rounds that has any. */
	@Query("""
			select p.roundId as round, count(p) as placements from Placement p
			where p.status = no.praksisplass.placement.PlacementStatus.PUBLISHED and p.roundId in :rounds
			group by p.roundId""")
	List<InForce> countInForce(Collection<UUID> rounds);

	List<Placement> findByRoundIdAndStatusAndEndedAt(UUID roundId, PlacementStatus status, Instant endedAt);

	List<Placement> findByRoundIdAndStatusAndEndedAtGreaterThanEqual(UUID roundId, PlacementStatus status,
			Instant since);

	List<Placement> findByStudentIdOrderByPublishedAtDesc(UUID studentId);

	List<Placement> findBySupervisorIdAndStatusOrderByStartsOn(UUID supervisorId, PlacementStatus status);

	List<Placement> findByPracticeIdAndStatusOrderByStartsOn(UUID practiceId, PlacementStatus status);

	List<Placement> findBySupervisorIdAndStatusAndEndsOnGreaterThanEqual(UUID supervisorId, PlacementStatus status,
			LocalDate day);

	List<Placement> findByPracticeIdAndStatusAndEndsOnGreaterThanEqual(UUID practiceId, PlacementStatus status,
			LocalDate day);

	boolean existsByPeriodIdAndStatus(UUID periodId, PlacementStatus status);

	boolean existsByPracticeIdAndStatusAndEndsOnGreaterThanEqual(UUID practiceId, PlacementStatus status,
			LocalDate day);

	boolean existsBySupervisorIdAndStatusAndEndsOnGreaterThanEqual(UUID supervisorId, PlacementStatus status,
			LocalDate day);

	/** Placements in force that have a day in common with a range. */
	@Query("""
			select p from Placement p
			where p.status = no.praksisplass.placement.PlacementStatus.PUBLISHED
			and p.startsOn <= :to and p.endsOn >= :from""")
	List<Placement> findInForceBetween(LocalDate from, LocalDate to);

	/** A round and its placements in force. */
	interface InForce {

		UUID getRound();

		long getPlacements();

	}

}
