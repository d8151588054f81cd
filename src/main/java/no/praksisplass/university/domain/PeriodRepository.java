package no.praksisplass.university.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores placement periods. */
public interface PeriodRepository extends Repository<PlacementPeriod, UUID> {

	PlacementPeriod save(PlacementPeriod period);

	Optional<PlacementPeriod> findById(UUID id);

	List<PlacementPeriod> findByIdInOrderByStartsOnAscNameAsc(Collection<UUID> ids);

	List<PlacementPeriod> findByUniversityIdOrderByStartsOnAscNameAsc(UUID universityId);

	List<PlacementPeriod> findByEndsOnAfterOrderByStartsOnAscNameAsc(LocalDate day);

	@Query("""
			select p from PlacementPeriod p
			where p.universityId = :universityId and p.courseId in :courseIds
				and p.endsOn between :endsFrom and :endsTo
				and locate(cast(function('search_fold', :text) as String), cast(function('search_fold', p.name) as String)) > 0
			""")
	Page<PlacementPeriod> search(UUID universityId, Collection<UUID> courseIds, LocalDate endsFrom, LocalDate endsTo,
			String text, Pageable page);

	Optional<PlacementPeriod> findByUniversityIdAndName(UUID universityId, String name);

}
