package no.praksisplass.practice.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import no.praksisplass.shared.Arena;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stored practices. */
interface PracticeRepository extends JpaRepository<Practice, UUID> {

	List<Practice> findByIdInOrderByName(Collection<UUID> ids);

	List<Practice> findByActiveTrueOrderByName();

	/** Locks the rows until the transaction ends, in the order of their ids. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Practice p where p.id in :ids order by p.id")
	List<Practice> lockAll(Collection<UUID> ids);

	/**
	 * The active practice that has the name in the municipality, whatever the letters'
	 * case.
	 */
	Optional<Practice> findByMunicipalityNumberAndArenaAndNameIgnoreCaseAndActiveTrue(String municipalityNumber,
			Arena arena, String name);

	/** What the practice was merged into, if it was. */
	@Query(nativeQuery = true,
			value = "SELECT merged_into_id FROM practice WHERE id = :id AND merged_into_id IS NOT NULL")
	Optional<UUID> mergedInto(UUID id);

}
