package no.praksisplass.university.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stores placement periods. */
public interface PeriodRepository extends Repository<PlacementPeriod, UUID> {

	PlacementPeriod save(PlacementPeriod period);

	Optional<PlacementPeriod> findById(UUID id);

	List<PlacementPeriod> findByIdInOrderByStartsOnAscNameAsc(Collection<UUID> ids);

	List<PlacementPeriod> findByUniversityIdOrderByStartsOnAscNameAsc(UUID universityId);

	List<PlacementPeriod> findByEndsOnAfterOrderByStartsOnAscNameAsc(LocalDate day);

	Optional<PlacementPeriod> findByUniversityIdAndName(UUID universityId, String name);

}
