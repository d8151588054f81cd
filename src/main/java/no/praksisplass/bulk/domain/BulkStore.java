package no.praksisplass.bulk.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.bulk.BulkLine;
import no.praksisplass.bulk.BulkScope;
import no.praksisplass.bulk.BulkText;
import no.praksisplass.bulk.domain.StoredRows.Kept;
import no.praksisplass.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes bulk acts. Each change says from which state it may be made. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BulkStore {

	/** How long a choice waits that nobody goes on with. */
	static final Duration UNFINISHED = Duration.ofDays(7);

	/** How long a result can be opened and undone. */
	static final Duration RESULTS = Duration.ofDays(365);

	private static final int BATCH = 1000;

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final JsonMapper json;

	private final Clock clock;

	BulkStore(JdbcClient jdbc, JdbcTemplate template, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.template = template;
		this.json = json;
		this.clock = clock;
	}

	/** Keeps a choice, and forgets what is too old. */
	void draft(UUID id, BulkScope scope, BulkChoice choice) {
		this.jdbc.sql(
				"DELETE FROM bulk_act WHERE CASE status WHEN 'DRAFT' THEN made_at < :unfinished ELSE made_at < :results END")
			.param("results", now().minus(RESULTS))
			.param("unfinished", now().minus(UNFINISHED))
			.update();
		this.jdbc.sql("""
				INSERT INTO bulk_act (id, university_id, list, act, query, chosen, status, made_by, made_at)
				VALUES (:id, :university, :list, :act, :query, :chosen, 'DRAFT', :by, :now)""")
			.param("id", id)
			.param("university", scope.university().value())
			.param("list", choice.list())
			.param("act", choice.act())
			.param("query", choice.query())
			.param("chosen", choice.all() ? null : choice.chosen().toArray(UUID[]::new))
			.param("by", scope.by().value())
			.param("now", now())
			.update();
	}

	/** Keeps what the act asked for, while nothing is done. */
	boolean settle(UUID id, Map<String, String> settings) {
		return this.jdbc
			.sql("UPDATE bulk_act SET settings = cast(:settings AS jsonb) WHERE id = :id AND status = 'DRAFT'")
			.param("settings", this.json.writeValueAsString(settings))
			.param("id", id)
			.update() == 1;
	}

	/** Throws away a choice with which nothing was done. */
	boolean discard(UUID id) {
		return this.jdbc.sql("DELETE FROM bulk_act WHERE id = :id AND status = 'DRAFT'").param("id", id).update() == 1;
	}

	/**
	 * Lets acts on a list of a university wait for each other until the transaction ends.
	 */
	void lock(BulkScope scope, String list) {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))::text")
			.param("name", "bulk/" + scope.university() + "/" + list)
			.query(String.class)
			.single();
	}

	/** Ends the act in the transaction that did it. */
	void done(UUID id, PersonId by, String goesOnAt, List<BulkLine> lines, List<Kept> kept) {
		this.jdbc.sql(
				"UPDATE bulk_act SET status = 'DONE', done_by = :by, done_at = :now, goes_on_at = :path WHERE id = :id")
			.param("by", by.value())
			.param("now", now())
			.param("path", goesOnAt)
			.param("id", id)
			.update();
		int[] number = { 0 };
		this.template.batchUpdate("INSERT INTO bulk_line VALUES (?, ?, ?, ?, ?::jsonb, ?::jsonb)", lines, BATCH,
				(statement, line) -> {
					statement.setObject(1, id);
					statement.setInt(2, number[0]++);
					statement.setObject(3, line.target());
					statement.setString(4, line.label());
					statement.setString(5, this.json.writeValueAsString(line.changes()));
					statement.setString(6, json(line.reason()));
				});
		int[] row = { 0 };
		this.template.batchUpdate("INSERT INTO bulk_kept VALUES (?, ?, ?, ?::jsonb, ?::jsonb)", kept, BATCH,
				(statement, each) -> {
					statement.setObject(1, id);
					statement.setInt(2, row[0]++);
					statement.setObject(3, each.target());
					statement.setString(4, each.before());
					statement.setString(5, each.after());
				});
	}

	/** Ends the undoing in the transaction that did it. */
	void undone(UUID id, PersonId by, Map<UUID, BulkText> bound) {
		this.jdbc.sql("UPDATE bulk_act SET status = 'UNDONE', undone_by = :by, undone_at = :now WHERE id = :id")
			.param("by", by.value())
			.param("now", now())
			.param("id", id)
			.update();
		this.jdbc.sql(
				"UPDATE bulk_line SET undone = true WHERE act_id = :id AND reason IS NULL AND NOT target = ANY(:bound)")
			.param("id", id)
			.param("bound", bound.keySet().toArray(UUID[]::new))
			.update();
		Collection<Map.Entry<UUID, BulkText>> reasons = bound.entrySet();
		this.template.batchUpdate("UPDATE bulk_line SET bound = ?::jsonb WHERE act_id = ? AND target = ?", reasons,
				BATCH, (statement, reason) -> {
					statement.setString(1, json(reason.getValue()));
					statement.setObject(2, id);
					statement.setObject(3, reason.getKey());
				});
	}

	private @Nullable String json(@Nullable BulkText text) {
		return (text != null) ? this.json.writeValueAsString(text) : null;
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
