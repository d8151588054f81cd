package no.praksisplass.agreement.domain.readiness;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import no.praksisplass.agreement.PartyKind;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What universities need, and what their published placements lack of it. */
@Component
class ReadinessStore {

	/**
	 * An agreement counts for a placement if it is in force on the first day and on the
	 * last; one that is replaced meanwhile and the one after it do so together.
	 */
	private static final String MISSING = """
			WITH needed AS (
			  SELECT r.party_kind, p.university_id, p.starts_on, p.ends_on,
			    CASE r.party_kind WHEN 'SUPERVISOR' THEN p.supervisor_id::text WHEN 'PRACTICE' THEN p.practice_id::text
			      ELSE pr.municipality_number END AS party_key,
			    CASE r.party_kind WHEN 'SUPERVISOR' THEN concat_ws(' ', sp.given_name, sp.family_name)
			      WHEN 'PRACTICE' THEN pr.name ELSE m.name END AS party,
			    CASE r.party_kind WHEN 'SUPERVISOR' THEN pr.name ELSE '' END AS practice
			  FROM placement p JOIN agreement_requirement r ON r.university_id = p.university_id
			  JOIN practice pr ON pr.id = p.practice_id JOIN municipality m ON m.number = pr.municipality_number
			  JOIN supervisor s ON s.id = p.supervisor_id JOIN person sp ON sp.id = s.person_id
			  WHERE p.university_id = :university AND p.status = 'PUBLISHED' AND p.ends_on >= :today),
			deal AS (
			  SELECT a.id, a.reference, a.party_kind, coalesce(a.supervisor_id::text, a.practice_id::text, a.municipality_number) AS party_key,
			    a.status, a.starts_on, coalesce(a.ended_on, a.ends_on, 'infinity') AS last_day
			  FROM agreement a WHERE a.university_id = :university)
			SELECT n.party_kind, n.party_key, n.party, min(n.practice) AS practice, count(*) AS placements, min(n.starts_on) AS first_day,
			  open.id AS agreement_id, open.status
			FROM needed n LEFT JOIN LATERAL (
			  SELECT d.id, d.status FROM deal d WHERE d.party_kind = n.party_kind AND d.party_key = n.party_key
			  AND d.status IN ('DRAFT', 'SENT') ORDER BY d.reference DESC LIMIT 1) open ON true
			WHERE 2 > (SELECT count(DISTINCT day) FROM unnest(ARRAY[n.starts_on, n.ends_on + 1]) AS day JOIN deal d
			  ON d.party_kind = n.party_kind AND d.party_key = n.party_key AND d.status IN ('ACCEPTED', 'ENDED', 'REPLACED')
			  AND CASE WHEN day = n.starts_on THEN day ELSE day - 1 END BETWEEN d.starts_on AND d.last_day)
			GROUP BY n.party_kind, n.party_key, n.party, open.id, open.status ORDER BY first_day, party, party_key
			""";

	private final JdbcClient jdbc;

	ReadinessStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<PartyKind> required(UniversityId university) {
		return this.jdbc.sql("SELECT party_kind FROM agreement_requirement WHERE university_id = :university")
			.param("university", university.value())
			.query((row, number) -> PartyKind.valueOf(row.getString(1)))
			.list();
	}

	void require(UniversityId university, Set<PartyKind> kinds) {
		String[] names = kinds.stream().map(Enum::name).toArray(String[]::new);
		this.jdbc
			.sql("DELETE FROM agreement_requirement WHERE university_id = :university AND party_kind <> ALL (:kinds)")
			.param("university", university.value())
			.param("kinds", names)
			.update();
		this.jdbc
			.sql("""
					INSERT INTO agreement_requirement (university_id, party_kind) SELECT :university, kind FROM unnest(:kinds) AS kind
					ON CONFLICT DO NOTHING""")
			.param("university", university.value())
			.param("kinds", names)
			.update();
	}

	List<MissingAgreement> missing(UniversityId university, LocalDate today) {
		return this.jdbc.sql(MISSING)
			.param("university", university.value())
			.param("today", Date.valueOf(today))
			.query(MissingAgreement.class)
			.list();
	}

	/** Agreements of a university that wait for an answer. */
	List<UUID> waiting(UniversityId university) {
		return this.jdbc.sql("SELECT id FROM agreement WHERE university_id = :university AND status = 'SENT'")
			.param("university", university.value())
			.query(UUID.class)
			.list();
	}

}
