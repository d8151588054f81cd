package no.praksisplass.supervisor.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stored answers. */
interface AvailabilityRepository extends JpaRepository<Availability, UUID> {

	/** The own answers in the periods of those who are active and supervise, with their weeks away. */
	@Query("""
			select distinct a from Availability a left join fetch a.weeksAway
			where a.periodId in :periods
			and a.supervisorId in (select s.id from Supervisor s where s.active and s.supervising)
			""")
	List<Availability> countingIn(Collection<UUID> periods);

	/** A supervisor's own answers to any period, with their weeks away. */
	@Query("select distinct a from Availability a left join fetch a.weeksAway where a.supervisorId = :supervisor")
	List<Availability> ofSupervisor(UUID supervisor);

	Optional<Availability> findBySupervisorIdAndPeriodId(UUID supervisorId, UUID periodId);

}
