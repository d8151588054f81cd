package no.praksisplass.security.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.praksisplass.shared.UniversityId;

/**
 * What the universities are called. Read straight from their table: the university feature stands
 * on this one, so this one cannot ask it.
 */
@Component
class UniversityNames {

	private final JdbcClient jdbc;

	UniversityNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The names of all, in the order of the alphabet. */
	Map<UniversityId, String> all() {
		return this.jdbc.sql("SELECT id, name FROM university ORDER BY name")
			.query((row, number) -> Map.entry(new UniversityId(row.getObject("id", UUID.class)), row.getString("name")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first,
					LinkedHashMap::new));
	}

}
