package no.praksisplass.honorarium.domain.stay;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored records of how placements went. */
interface StayRecordRepository extends Repository<StayRecord, UUID> {

	StayRecord saveAndFlush(StayRecord stay);

	@Query("select s from StayRecord s left join fetch s.absences where s.placementId = :placement")
	Optional<StayRecord> findWithAbsences(UUID placement);

}
