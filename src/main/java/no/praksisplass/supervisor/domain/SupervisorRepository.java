package no.praksisplass.supervisor.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stored supervisors. */
interface SupervisorRepository extends JpaRepository<Supervisor, UUID> {

	List<Supervisor> findByPracticeIdAndActiveTrue(UUID practiceId);

	Optional<Supervisor> findByPersonId(UUID personId);

	List<Supervisor> findByHprNumberAndActiveTrue(String hprNumber);

	List<Supervisor> findByActiveTrueAndSupervisingTrue();

	/** Locks the rows until the transaction ends, in the order of their ids. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Supervisor s where s.id in :ids order by s.id")
	List<Supervisor> lockAll(Collection<UUID> ids);

}
