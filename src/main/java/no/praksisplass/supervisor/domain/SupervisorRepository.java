package no.praksisplass.supervisor.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Stored supervisors. */
interface SupervisorRepository extends JpaRepository<Supervisor, UUID> {

	List<Supervisor> findByPracticeIdAndActiveTrue(UUID practiceId);

	Optional<Supervisor> findByPersonId(UUID personId);

	List<Supervisor> findByHprNumberAndActiveTrue(String hprNumber);

	List<Supervisor> findByActiveTrueAndSupervisingTrue();

	/** Where they work, and how many students they take in a round. */
	@Query(nativeQuery = true,
			value = "SELECT s.id, s.practice_id, s.max_students_per_round FROM supervisor s WHERE s.id = ANY(:ids)")
	List<Post> posts(UUID[] ids);

	/** Locks the rows until the transaction ends, in the order of their ids. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Supervisor s where s.id in :ids order by s.id")
	List<Supervisor> lockAll(Collection<UUID> ids);

	/** What the supervisor was merged into, if she was. */
	@Query(nativeQuery = true,
			value = "SELECT merged_into_id FROM supervisor WHERE id = :id AND merged_into_id IS NOT NULL")
	Optional<UUID> mergedInto(UUID id);

	/** Two supervisors change persons, in one statement for each person is but one. */
	@Modifying(flushAutomatically = true)
	@Query(nativeQuery = true, value = """
			UPDATE supervisor s SET person_id = o.person_id, version = s.version + 1 FROM supervisor o
			WHERE s.id IN (:one, :other) AND o.id IN (:one, :other) AND o.id <> s.id
			""")
	void exchangePersons(UUID one, UUID other);

	/**
	 * A supervisor at work.
	 *
	 * @param id identifies the supervisor
	 * @param practiceId where
	 * @param maxStudentsPerRound the most students in one round, or no such limit
	 */
	record Post(UUID id, UUID practiceId, @Nullable Integer maxStudentsPerRound) {
	}

}
