package no.praksisplass.round.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import no.praksisplass.round.RoundStatus;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores rounds. Lists come with their periods, the latest publication first. */
public interface RoundRepository extends Repository<AllocationRound, UUID> {

	AllocationRound save(AllocationRound round);

	AllocationRound saveAndFlush(AllocationRound round);

	Optional<AllocationRound> findById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from AllocationRound r where r.id = :id")
	Optional<AllocationRound> lockById(UUID id);

	/** Counts the version of a round on. */
	@Modifying
	@Query("update AllocationRound r set r.version = r.version + 1 where r.id = :id")
	void touch(UUID id);

	@Query("""
			select new no.praksisplass.round.domain.RoundRow(r.id, r.name, r.status, r.wishesOpenAt, r.wishesCloseAt,
				r.publishAt, size(r.periods))
			from AllocationRound r
			where r.universityId = :universityId and r.status in :statuses
				and locate(cast(function('search_fold', :text) as String), cast(function('search_fold', r.name) as String)) > 0
			""")
	Page<RoundRow> search(UUID universityId, Collection<RoundStatus> statuses, String text, Pageable page);

	@Query("""
			select distinct r from AllocationRound r left join fetch r.periods
			where r.universityId = :universityId order by r.publishAt desc, r.name
			""")
	List<AllocationRound> findByUniversity(UUID universityId);

	@Query("""
			select distinct r from AllocationRound r left join fetch r.periods
			where r.id in (select o.id from AllocationRound o join o.periods p where p.periodId in :periodIds)
			order by r.publishAt desc, r.name
			""")
	List<AllocationRound> findByPeriods(Collection<UUID> periodIds);

	Optional<AllocationRound> findByUniversityIdAndName(UUID universityId, String name);

}
