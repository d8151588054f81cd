package no.praksisplass.supervisor.domain.trainee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stored trainees. */
interface TraineeLoadRepository extends JpaRepository<TraineeLoad, UUID> {

	/** Those with a day from the first day to the last. */
	@Query("select t from TraineeLoad t where t.startsOn <= :last and t.endsOn >= :first order by t.startsOn, t.id")
	List<TraineeLoad> during(LocalDate first, LocalDate last);

	List<TraineeLoad> findAllByOrderByStartsOnAscIdAsc();

	List<TraineeLoad> findBySupervisorIdInOrderByStartsOnAscIdAsc(Collection<UUID> supervisorIds);

	Optional<TraineeLoad> findByIdAndSupervisorId(UUID id, UUID supervisorId);

}
