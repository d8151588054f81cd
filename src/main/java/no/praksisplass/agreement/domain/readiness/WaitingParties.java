package no.praksisplass.agreement.domain.readiness;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds those who can accept agreements, or are concerned by their end. */
@Component
class WaitingParties {

	/**
	 * A supervisor herself; for a practice its managers, and where it has none its
	 * supervisors.
	 */
	private static final String PEOPLE = """
			WITH a AS (SELECT * FROM agreement WHERE id = ANY (:ids)), own AS (
			  SELECT a.id, s.person_id, false AS manager FROM a JOIN supervisor s ON s.id = a.supervisor_id
			  UNION SELECT a.id, pm.person_id, true FROM a JOIN practice_manager pm ON pm.practice_id = a.practice_id
			  UNION SELECT a.id, s.person_id, false FROM a JOIN supervisor s ON s.practice_id = a.practice_id
			  WHERE s.active AND s.supervising
			  AND NOT EXISTS (SELECT 1 FROM practice_manager pm WHERE pm.practice_id = a.practice_id))
			SELECT DISTINCT own.id AS agreement_id, own.person_id, own.manager, concat_ws(' ', p.given_name, p.family_name) AS name,
			  coalesce(pr.name, '') AS practice, p.family_name, p.given_name
			FROM own JOIN person p ON p.id = own.person_id JOIN a ON a.id = own.id
			LEFT JOIN supervisor s ON s.id = a.supervisor_id LEFT JOIN practice pr ON pr.id = coalesce(a.practice_id, s.practice_id)
			ORDER BY p.family_name, p.given_name, own.person_id, own.id
			""";

	private final JdbcClient jdbc;

	WaitingParties(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of some agreements, by name; one for each agreement. */
	List<Somebody> of(Collection<UUID> agreements) {
		return this.jdbc.sql(PEOPLE).param("ids", agreements.toArray(UUID[]::new)).query(Somebody.class).list();
	}

	/**
	 * Somebody who can accept an agreement.
	 *
	 * @param agreementId which
	 * @param personId who
	 * @param manager whether as a practice manager
	 * @param name the full name
	 * @param practice where
	 */
	record Somebody(UUID agreementId, UUID personId, boolean manager, String name, String practice) {

		/** The path of the own agreements. */
		String path() {
			return this.manager ? "/practice-manager/agreements" : "/supervisor/agreements";
		}

	}

}
