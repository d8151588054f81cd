package no.praksisplass.supervisor.domain.merge;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the one with which another may be the same: those that are alike, or those that
 * match what is searched for.
 */
@Component
public class MergeCandidates {

	private static final int MOST = 20;

	private final JdbcClient jdbc;

	MergeCandidates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Active practices beside the one: without a search those with its organisation
	 * number or its name, and those in its municipality.
	 */
	public List<Candidate> practices(UUID one, String query) {
		return this.jdbc.sql("""
				SELECT p.id, p.name, concat_ws(', ', p.street_address, p.postal_place, m.name) AS detail
				FROM practice p JOIN municipality m ON m.number = p.municipality_number, practice o
				WHERE o.id = :one AND p.id <> o.id AND p.active AND CASE WHEN :query = ''
				  THEN p.organisation_number = o.organisation_number OR p.municipality_number = o.municipality_number
				    OR search_fold(p.name) = search_fold(o.name)
				  ELSE p.search LIKE (SELECT search_fold(:pattern)) END
				ORDER BY coalesce(p.organisation_number = o.organisation_number, false) DESC, p.name, p.id LIMIT :most
				""")
			.param("one", one)
			.param("query", query.strip())
			.param("pattern", pattern(query))
			.param("most", MOST)
			.query(Candidate.class)
			.list();
	}

	/**
	 * Active supervisors beside the one: without a search those with her number, her
	 * addresses, or her family name.
	 */
	public List<Candidate> supervisors(UUID one, String query) {
		return this.jdbc
			.sql("""
					SELECT s.id, n.given_name || ' ' || n.family_name AS name, p.name AS detail
					FROM supervisor s JOIN person n ON n.id = s.person_id JOIN practice p ON p.id = s.practice_id,
					  supervisor o JOIN person q ON q.id = o.person_id
					WHERE o.id = :one AND s.id <> o.id AND s.active AND CASE WHEN :query = ''
					  THEN s.hpr_number = o.hpr_number OR lower(n.email) = lower(q.email) OR n.phone = q.phone
					    OR search_fold(n.family_name) = search_fold(q.family_name)
					  ELSE s.hpr_number = :query OR n.search LIKE (SELECT search_fold(:pattern)) OR p.search LIKE (SELECT search_fold(:pattern)) END
					ORDER BY coalesce(s.hpr_number = o.hpr_number, false) DESC, n.family_name, n.given_name, s.id LIMIT :most
					""")
			.param("one", one)
			.param("query", query.strip())
			.param("pattern", pattern(query))
			.param("most", MOST)
			.query(Candidate.class)
			.list();
	}

	private static String pattern(String query) {
		return "%" + query.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
	}

	/**
	 * One that may be the same.
	 *
	 * @param id which one
	 * @param name what it is called
	 * @param detail where it is
	 */
	public record Candidate(UUID id, String name, String detail) {
	}

}
