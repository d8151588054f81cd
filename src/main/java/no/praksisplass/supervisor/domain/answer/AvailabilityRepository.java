package no.praksisplass.supervisor.domain.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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

	/** All own answers in the periods, with their weeks away. */
	@Query("select distinct a from Availability a left join fetch a.weeksAway where a.periodId in :periods")
	List<Availability> given(Collection<UUID> periods);

	/** A supervisor's own answers to any period, with their weeks away. */
	@Query("select distinct a from Availability a left join fetch a.weeksAway where a.supervisorId = :supervisor")
	List<Availability> ofSupervisor(UUID supervisor);

	/** Which answers count on a day, without what they say. */
	@Query(nativeQuery = true, value = """
			SELECT c.supervisor_id, c.period_id, c.availability_id, c.standing_yes_id
			FROM counting_answer(:today) c
			WHERE c.supervisor_id IN (:supervisors) AND c.period_id IN (:periods)
			""")
	List<Counting> counting(LocalDate today, Collection<UUID> supervisors, Collection<UUID> periods);

	/** Which answers of anybody count in the periods on a day, without what they say. */
	@Query(nativeQuery = true, value = """
			SELECT c.supervisor_id, c.period_id, c.availability_id, c.standing_yes_id
			FROM counting_answer(:today) c WHERE c.period_id IN (:periods)
			""")
	List<Counting> counting(LocalDate today, Collection<UUID> periods);

	/** The periods in which a standing yes counts on a day. */
	@Query(nativeQuery = true,
			value = "SELECT c.period_id FROM counting_answer(:today) c WHERE c.standing_yes_id = :standing")
	List<UUID> reachedBy(LocalDate today, UUID standing);

	/**
	 * How many students those have at a time who are active, supervise, and have an
	 * answer that counts on a day in one of the periods.
	 */
	@Query(nativeQuery = true, value = """
			SELECT s.id AS supervisor, s.max_students_at_a_time AS students
			FROM supervisor s
			WHERE s.active AND s.supervising AND s.id IN
			  (SELECT c.supervisor_id FROM counting_answer(:today) c WHERE c.period_id IN (:periods))
			""")
	List<MostAtATime> mostAtATime(LocalDate today, Collection<UUID> periods);

	/** What active GPs who do not supervise have said yes or maybe to. */
	@Query("""
			select a from Availability a, Supervisor s
			where s.id = a.supervisorId and s.active and not s.supervising and a.periodId in :periods
			and a.answer in (no.praksisplass.supervisor.Answer.YES, no.praksisplass.supervisor.Answer.MAYBE)
			""")
	List<Availability> ofNewcomers(Collection<UUID> periods);

	Optional<Availability> findBySupervisorIdAndPeriodId(UUID supervisorId, UUID periodId);

	long countByPeriodId(UUID periodId);

	/**
	 * An answer that counts.
	 *
	 * @param supervisorId whose
	 * @param periodId in which period
	 * @param availabilityId the own answer, or null
	 * @param standingYesId the standing yes, or null
	 */
	record Counting(UUID supervisorId, UUID periodId, @Nullable UUID availabilityId, @Nullable UUID standingYesId) {
	}

}
