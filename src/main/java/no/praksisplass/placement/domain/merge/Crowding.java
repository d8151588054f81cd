package no.praksisplass.placement.domain.merge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;

import no.praksisplass.shared.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whether the published students of two that become one fit together. */
@Component
class Crowding {

	/**
	 * The most students at a time from now on: at each day on which one comes, with the
	 * one, with the other and with both.
	 */
	private static final String AT_A_TIME = """
			WITH taken AS (SELECT %1$s = :kept AS k, starts_on, ends_on FROM placement
			  WHERE %1$s IN (:away, :kept) AND status = 'PUBLISHED' AND ends_on >= :today),
			days AS (SELECT d.starts_on AS day, count(*) FILTER (WHERE t.k) AS of_kept, count(*) FILTER (WHERE NOT t.k) AS of_away
			  FROM (SELECT DISTINCT starts_on FROM taken) d JOIN taken t ON d.starts_on BETWEEN t.starts_on AND t.ends_on GROUP BY d.starts_on)
			SELECT coalesce(max(of_kept + of_away), 0) AS both, coalesce(greatest(max(of_kept), max(of_away)), 0) AS alone FROM days
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Crowding(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * How many come at a time where that is more than there is room for; nothing where
	 * they fit, or where one of the two alone has as many.
	 * @param room how many there is room for at a time
	 */
	OptionalLong of(Of whom, UUID away, UUID kept, int room) {
		long both = this.jdbc.sql(AT_A_TIME.formatted(whom.column))
			.param("away", away)
			.param("kept", kept)
			.param("today", LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY))
			.query((row, number) -> (row.getLong("both") > row.getLong("alone")) ? row.getLong("both") : 0L)
			.single();
		return (both > room) ? OptionalLong.of(both) : OptionalLong.empty();
	}

	/** How many the roomiest of these has room for at a time. */
	int room(Of whom, UUID... ids) {
		return this.jdbc.sql(whom.room).param("ids", ids).query(Integer.class).single();
	}

	/** Whose students are counted. */
	enum Of {

		/** Those at a practice, in its student rooms. */
		PRACTICE("practice_id", "SELECT max(student_rooms) FROM practice WHERE id = ANY(:ids)"),

		/** Those with a supervisor. */
		SUPERVISOR("supervisor_id", "SELECT max(max_students_at_a_time) FROM supervisor WHERE id = ANY(:ids)");

		private final String column;

		private final String room;

		Of(String column, String room) {
			this.column = column;
			this.room = room;
		}

	}

}
