package no.praksisplass.supervisor.domain.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.shared.PeriodId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts from whom an answer can still be expected: supervisors of the counties in which
 * somebody has answered for the same round.
 */
@Component
class MissingAnswers {

	private static final String COUNT = """
			WITH asked AS (
			  SELECT r.round_id, p.id, p.arena
			  FROM placement_period p JOIN round_period r ON r.period_id = p.id
			  WHERE p.id IN (:periods)
			), given AS MATERIALIZED (
			  SELECT DISTINCT c.supervisor_id, c.period_id
			  FROM counting_answer(:today) c JOIN asked ON asked.id = c.period_id
			), able AS MATERIALIZED (
			  SELECT s.id, pr.arena, m.county_number
			  FROM supervisor s
			  JOIN practice pr ON pr.id = s.practice_id AND pr.active
			  JOIN municipality m ON m.number = pr.municipality_number
			  WHERE s.active AND s.supervising
			), concerned AS (
			  SELECT DISTINCT asked.round_id, able.county_number
			  FROM given
			  JOIN able ON able.id = given.supervisor_id
			  JOIN asked ON asked.id = given.period_id
			)
			SELECT asked.id AS period, count(*) AS missing
			FROM asked
			JOIN concerned ON concerned.round_id = asked.round_id
			JOIN able ON able.arena = asked.arena AND able.county_number = concerned.county_number
			LEFT JOIN given ON given.supervisor_id = able.id AND given.period_id = asked.id
			WHERE given.supervisor_id IS NULL
			GROUP BY asked.id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	MissingAnswers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** How many, by period; one from which none is missing is not in the map. */
	Map<PeriodId, Integer> in(Collection<PeriodId> periods) {
		Map<PeriodId, Integer> missing = new HashMap<>();
		if (!periods.isEmpty()) {
			this.jdbc.sql(COUNT)
				.param("periods", periods.stream().map(PeriodId::value).toList())
				.param("today", LocalDate.now(this.clock))
				.query((row) -> {
					missing.put(new PeriodId(row.getObject("period", UUID.class)), row.getInt("missing"));
				});
		}
		return missing;
	}

}
