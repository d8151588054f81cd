package no.praksisplass.agreement.domain.party;

import java.util.List;
import java.util.Optional;

import no.praksisplass.agreement.PartyKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds those with whom agreements can be made. It asks for no role. */
@Component
public class Parties {

	private static final String SUPERVISORS = """
			SELECT 'SUPERVISOR' AS kind, s.id::text AS key, concat_ws(' ', p.given_name, p.family_name) AS name,
			  pr.name AS practice, m.name AS municipality
			FROM supervisor s JOIN person p ON p.id = s.person_id JOIN practice pr ON pr.id = s.practice_id
			JOIN municipality m ON m.number = pr.municipality_number
			WHERE (:key = '' AND s.active AND p.search LIKE '%' || (SELECT search_fold(:q)) || '%' ESCAPE '!') OR s.id::text = :key
			ORDER BY p.family_name, p.given_name, s.id LIMIT :most
			""";

	private static final String PRACTICES = """
			SELECT 'PRACTICE' AS kind, pr.id::text AS key, pr.name, pr.name AS practice, m.name AS municipality
			FROM practice pr JOIN municipality m ON m.number = pr.municipality_number
			WHERE (:key = '' AND pr.active AND pr.name ILIKE '%' || :q || '%' ESCAPE '!') OR pr.id::text = :key
			ORDER BY pr.name, pr.id LIMIT :most
			""";

	private static final String MUNICIPALITIES = """
			SELECT 'MUNICIPALITY' AS kind, m.number AS key, m.name, '' AS practice, m.name AS municipality
			FROM municipality m WHERE (:key = '' AND m.name ILIKE '%' || :q || '%' ESCAPE '!') OR m.number = :key
			ORDER BY m.name, m.number LIMIT :most
			""";

	private final JdbcClient jdbc;

	Parties(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those in use whose name holds the text, by name; blank for all. */
	public List<Party> search(PartyKind kind, String text, int most) {
		return query(kind, "", text.strip().replaceAll("([!%_])", "!$1"), most);
	}

	/** One of them, in use or not. */
	public Optional<Party> find(PartyKind kind, String key) {
		return key.isEmpty() ? Optional.empty() : query(kind, key, "", 1).stream().findFirst();
	}

	private List<Party> query(PartyKind kind, String key, String text, int most) {
		String sql = switch (kind) {
			case SUPERVISOR -> SUPERVISORS;
			case PRACTICE -> PRACTICES;
			case MUNICIPALITY -> MUNICIPALITIES;
		};
		return this.jdbc.sql(sql).param("key", key).param("q", text).param("most", most).query(Party.class).list();
	}

}
