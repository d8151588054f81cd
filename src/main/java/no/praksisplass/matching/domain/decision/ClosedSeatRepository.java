package no.praksisplass.matching.domain.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stored closed seats. */
interface ClosedSeatRepository extends Repository<ClosedSeat, UUID> {

	ClosedSeat save(ClosedSeat decision);

	void delete(ClosedSeat decision);

	List<ClosedSeat> findByRoundId(UUID roundId);

	List<ClosedSeat> findByRoundIdIn(Collection<UUID> roundIds);

	Optional<ClosedSeat> findByRoundIdAndSupervisorIdAndPeriodId(UUID roundId, UUID supervisorId, UUID periodId);

}
