package no.praksisplass.supervisor.domain.manager;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stored practice managers. */
interface PracticeManagerRepository extends JpaRepository<PracticeManager, UUID> {

	List<PracticeManager> findByPracticeIdOrderByGrantedAt(UUID practiceId);

	List<PracticeManager> findByPersonId(UUID personId);

	Optional<PracticeManager> findByIdAndPracticeId(UUID id, UUID practiceId);

	boolean existsByPracticeIdAndPersonId(UUID practiceId, UUID personId);

	boolean existsByPersonId(UUID personId);

	/**
	 * Those with the e-mail address who are managers already, or GPs of the practice: one
	 * person keeps one account.
	 */
	@Query(nativeQuery = true,
			value = """
					SELECT pe.id FROM person pe
					WHERE lower(pe.email) = lower(:email)
					  AND (EXISTS (SELECT 1 FROM practice_manager m WHERE m.person_id = pe.id)
					    OR EXISTS (SELECT 1 FROM supervisor s WHERE s.person_id = pe.id AND s.practice_id = :practice AND s.active))
					""")
	List<UUID> known(String email, UUID practice);

}
