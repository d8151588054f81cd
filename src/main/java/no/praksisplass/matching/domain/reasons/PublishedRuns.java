package no.praksisplass.matching.domain.reasons;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the runs that a student was in, and what came of them for all. */
@Component
class PublishedRuns {

	private final JdbcClient jdbc;

	PublishedRuns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All solved runs with the student, published or not. */
	List<RunOfRound> with(StudentId student) {
		return this.jdbc.sql("""
				SELECT r.id, r.round_id, r.number FROM allocation_run r WHERE r.id IN (
				  SELECT run_id FROM run_placement WHERE student_id = :student
				  UNION SELECT run_id FROM run_unplaced WHERE student_id = :student)""")
			.param("student", student.value())
			.query((row, number) -> new RunOfRound(new RunId(row.getObject(1, UUID.class)),
					new RoundId(row.getObject(2, UUID.class)), row.getInt(3)))
			.list();
	}

	/** What came of each of the runs. */
	Map<RunId, Figures> figures(Collection<RunId> runs) {
		Map<RunId, Figures> figures = new HashMap<>();
		if (!runs.isEmpty()) {
			this.jdbc.sql("""
					SELECT r.id, r.placed, r.unplaced, p.wish_rank, count(p.id) FROM allocation_run r
					LEFT JOIN run_placement p ON p.run_id = r.id WHERE r.id IN (:runs)
					GROUP BY r.id, r.placed, r.unplaced, p.wish_rank ORDER BY r.id, p.wish_rank""")
				.param("runs", runs.stream().map(RunId::value).toList())
				.query((row) -> {
					Figures known = figures.computeIfAbsent(new RunId(row.getObject(1, UUID.class)),
							(id) -> new Figures(0, 0, new TreeMap<>(), 0));
					int rank = row.getInt(4);
					boolean unwished = row.wasNull();
					if (!unwished) {
						known.byRank().put(rank, row.getInt(5));
					}
					figures.put(new RunId(row.getObject(1, UUID.class)), new Figures(row.getInt(2), row.getInt(3),
							known.byRank(), unwished ? row.getInt(5) : known.unwished()));
				});
		}
		return figures;
	}

	/**
	 * A run.
	 *
	 * @param id which run
	 * @param round of which round
	 * @param number counts the round's runs from 1
	 */
	record RunOfRound(RunId id, RoundId round, int number) {
	}

}
