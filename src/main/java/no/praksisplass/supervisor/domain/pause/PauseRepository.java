package no.praksisplass.supervisor.domain.pause;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stored pauses. */
interface PauseRepository extends JpaRepository<Pause, UUID> {

	/** The universities' pauses with a day from the first day to the last. */
	@Query("""
			select p from Pause p where p.universityId in :universities
			and p.startsOn <= :last and (p.endsOn is null or p.endsOn >= :first)
			""")
	List<Pause> during(Collection<UUID> universities, LocalDate first, LocalDate last);

	List<Pause> findBySupervisorId(UUID supervisorId);

	List<Pause> findBySupervisorIdAndUniversityIdOrderByStartsOnDesc(UUID supervisorId, UUID universityId);

	Optional<Pause> findByIdAndSupervisorIdAndUniversityId(UUID id, UUID supervisorId, UUID universityId);

}
