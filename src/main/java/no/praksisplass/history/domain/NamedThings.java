package no.praksisplass.history.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows the names of what the trail tells of, in one query whatever the kind. */
@Component
class NamedThings {

	private static final String ALL = """
			SELECT id, 'practice' AS kind, name, NULL::uuid AS university_id FROM practice
			UNION ALL SELECT s.id, 'supervisor', concat_ws(' ', p.given_name, p.family_name), NULL
			  FROM supervisor s JOIN person p ON p.id = s.person_id
			UNION ALL SELECT s.id, 'student', concat_ws(' ', p.given_name, p.family_name), s.university_id
			  FROM student s JOIN person p ON p.id = s.person_id
			UNION ALL SELECT id, 'person', concat_ws(' ', given_name, family_name), NULL FROM person
			UNION ALL SELECT a.id, 'account', a.username, NULL FROM account a
			UNION ALL SELECT id, 'university', name, NULL FROM university
			UNION ALL SELECT id, 'campus', name, university_id FROM campus
			UNION ALL SELECT id, 'course', code, university_id FROM course
			UNION ALL SELECT id, 'placement_period', name, university_id FROM placement_period
			UNION ALL SELECT id, 'allocation_round', name, university_id FROM allocation_round
			UNION ALL SELECT r.id, 'allocation_run', concat_ws(' ', a.name, r.number), r.university_id
			  FROM allocation_run r JOIN allocation_round a ON a.id = r.round_id
			""";

	private final JdbcClient jdbc;

	NamedThings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of the ids that still are something, and something the reader may know. */
	Map<UUID, NamedThing> named(Collection<UUID> ids, Reader reader) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		List<NamedThing> found = this.jdbc
			.sql("SELECT id, kind, name FROM (" + ALL
					+ """
							) AS named WHERE id IN (:ids) AND (university_id IS NULL OR :everything OR university_id = ANY (:universities))
							""")
			.param("ids", ids)
			.param("everything", reader.everything())
			.param("universities", reader.array())
			.query(NamedThing.class)
			.list();
		return found.stream().collect(Collectors.toMap(NamedThing::id, Function.identity()));
	}

}
