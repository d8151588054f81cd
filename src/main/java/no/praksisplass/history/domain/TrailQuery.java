package no.praksisplass.history.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of a search in the trail. Only what is asked for stands in it, so that the
 * database can choose an index by it.
 */
class TrailQuery {

	private static final String NAMED = """
			SELECT id FROM practice WHERE search LIKE (SELECT search_fold(:pattern))
			UNION ALL SELECT s.id FROM supervisor s JOIN person p ON p.id = s.person_id
			  WHERE p.search LIKE (SELECT search_fold(:pattern))
			UNION ALL SELECT s.id FROM student s JOIN person p ON p.id = s.person_id
			  WHERE p.search LIKE (SELECT search_fold(:pattern)) OR s.student_number ILIKE :pattern
			UNION ALL SELECT id FROM placement_period WHERE name ILIKE :pattern
			UNION ALL SELECT id FROM allocation_round WHERE name ILIKE :pattern
			UNION ALL SELECT id FROM course WHERE name ILIKE :pattern OR code ILIKE :pattern
			""";

	private final List<String> conditions = new ArrayList<>(List.of("true"));

	private final Map<String, @Nullable Object> parameters = new HashMap<>();

	TrailQuery(HistoryFilter filter, Reader reader) {
		if (!reader.everything()) {
			where("(universities IS NULL OR universities && :universities)", "universities", reader.array());
		}
		if (filter.kind() != null) {
			where("thing IN (:things)", "things", filter.kind().things());
		}
		if (filter.of() != null) {
			where("subjects @> ARRAY[:of]::uuid[]", "of", filter.of());
		}
		if (!filter.text().isBlank()) {
			where("(search @@ to_tsquery('simple', :words) OR subjects && ARRAY(" + NAMED + "))", "words",
					words(filter.text()));
			this.parameters.put("pattern", pattern(filter.text()));
		}
		if (!filter.person().isBlank()) {
			where("actor IN (SELECT id FROM person WHERE search LIKE (SELECT search_fold(:person)))", "person",
					pattern(filter.person()));
		}
		if (filter.from() != null) {
			where("at >= :from", "from", midnight(filter.from()));
		}
		if (filter.to() != null) {
			where("at < :to", "to", midnight(filter.to().plusDays(1)));
		}
	}

	TrailQuery after(HistoryCursor cursor) {
		this.parameters.put("id", cursor.id());
		return where("(at, id) < (:at, :id)", "at", utc(cursor.at()));
	}

	TrailQuery changes() {
		this.conditions.add("act <> 'READ'");
		return this;
	}

	String sql() {
		return "SELECT id, at, actor, task, act, thing, subjects, changes::text AS changes FROM history.entry WHERE "
				+ String.join(" AND ", this.conditions) + " ORDER BY at DESC, id DESC LIMIT :limit";
	}

	Map<String, @Nullable Object> parameters(int limit) {
		this.parameters.put("limit", limit);
		return this.parameters;
	}

	private TrailQuery where(String condition, String parameter, Object value) {
		this.conditions.add(condition);
		this.parameters.put(parameter, value);
		return this;
	}

	/** All of the words, each from its beginning. */
	private static String words(String text) {
		return Arrays.stream(text.strip().split("\\s+"))
			.map((word) -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*")
			.collect(Collectors.joining(" & "));
	}

	private static String pattern(String text) {
		return "%" + text.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
	}

	private static OffsetDateTime midnight(LocalDate day) {
		return utc(day.atStartOfDay(TimeConfiguration.NORWAY).toInstant());
	}

	private static OffsetDateTime utc(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	/** The ids in an array of the database. */
	static List<UUID> uuids(Object array) {
		return Arrays.stream((Object[]) array).map(UUID.class::cast).toList();
	}

}
