package no.praksisplass.matching.domain.reasons;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the students' reasons of published runs. */
@Component
class ReasonStore {

	private static final int BATCH = 200;

	private final JdbcOperations batches;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	ReasonStore(JdbcOperations batches, JdbcClient jdbc, JsonMapper json) {
		this.batches = batches;
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Keeps the reasons of a run, in the place of what was kept before. */
	void store(RunId run, Map<StudentId, StudentReasons> reasons) {
		this.batches.batchUpdate("""
				INSERT INTO student_reasons (id, run_id, student_id, reasons) VALUES (?, ?, ?, ?::jsonb)
				ON CONFLICT (run_id, student_id) DO UPDATE SET reasons = excluded.reasons""", reasons.entrySet(), BATCH,
				(statement, entry) -> {
					statement.setObject(1, UUID.randomUUID());
					statement.setObject(2, run.value());
					statement.setObject(3, entry.getKey().value());
					statement.setString(4, this.json.writeValueAsString(entry.getValue()));
				});
	}

	/** What is kept of a student in these runs. */
	Map<RunId, StudentReasons> find(Collection<RunId> runs, StudentId student) {
		Map<RunId, StudentReasons> found = new HashMap<>();
		if (!runs.isEmpty()) {
			this.jdbc.sql(
					"SELECT run_id, reasons::text FROM student_reasons WHERE run_id IN (:runs) AND student_id = :student")
				.param("runs", runs.stream().map(RunId::value).toList())
				.param("student", student.value())
				.query((row) -> {
					found.put(new RunId(row.getObject(1, UUID.class)),
							this.json.readValue(row.getString(2), StudentReasons.class));
				});
		}
		return found;
	}

}
