package no.praksisplass.supervisor.domain.answer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stored answers. */
interface AvailabilityRepository extends JpaRepository<Availability, UUID> {

	/** The supervisors' own answers in the periods, with their weeks away. */
	@Query("""
			select distinct a from Availability a left join fetch a.weeksAway
			where a.periodId in :periods and a.supervisorId in :supervisors
			""")
	List<Availability> given(Collection<UUID> supervisors, Collection<UUID> periods);

	/** A supervisor's own answers to any period, with their weeks away. */
	@Query("select distinct a from Availability a left join fetch a.weeksAway where a.supervisorId = :supervisor")
	List<Availability> ofSupervisor(UUID supervisor);

	/** How many students those who are active and supervise have at a time. */
	@Query("""
			select new no.praksisplass.supervisor.domain.answer.MostAtATime(s.id, s.maxStudentsAtATime)
			from Supervisor s where s.active and s.supervising
			""")
	List<MostAtATime> mostAtATime();

	/** What active GPs who do not supervise have said yes or maybe to. */
	@Query("""
			select a from Availability a, Supervisor s
			where s.id = a.supervisorId and s.active and not s.supervising and a.periodId in :periods
			and a.answer in (no.praksisplass.supervisor.Answer.YES, no.praksisplass.supervisor.Answer.MAYBE)
			""")
	List<Availability> ofNewcomers(Collection<UUID> periods);

	Optional<Availability> findBySupervisorIdAndPeriodId(UUID supervisorId, UUID periodId);

	long countByPeriodId(UUID periodId);

}
