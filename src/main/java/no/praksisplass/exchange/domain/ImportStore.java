package no.praksisplass.exchange.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.exchange.ImportScope;
import no.praksisplass.exchange.PlannedRow;
import no.praksisplass.exchange.domain.file.IdentityColumns.Cleaned;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes imports. Each change says from which states it may be made. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportStore {

	/** How long a file waits that nobody goes on with. */
	static final Duration UNFINISHED = Duration.ofDays(7);

	/** How long a report can be opened. */
	static final Duration REPORTS = Duration.ofDays(365);

	private static final int BATCH = 1000;

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final JsonMapper json;

	private final Clock clock;

	ImportStore(JdbcClient jdbc, JdbcTemplate template, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.template = template;
		this.json = json;
		this.clock = clock;
	}

	/** Keeps a table, and forgets what is too old. */
	void upload(UUID id, ImportScope scope, String kind, String fileName, Cleaned file, List<String> columns,
			Map<String, String> fixed) {
		this.jdbc.sql(
				"DELETE FROM import_file WHERE CASE status WHEN 'DONE' THEN made_at < :reports ELSE made_at < :unfinished END")
			.param("reports", now().minus(REPORTS))
			.param("unfinished", now().minus(UNFINISHED))
			.update();
		this.jdbc
			.sql("""
					INSERT INTO import_file (id, university_id, kind, file_name, status, headings, columns, fixed, dropped,
					  blotted, content, row_count, made_by, made_at)
					VALUES (:id, :university, :kind, :fileName, 'UPLOADED', :headings, :columns, cast(:fixed AS jsonb), :dropped,
					  :blotted, :content, :rows, :by, :now)""")
			.param("id", id)
			.param("university", scope.university().map(UniversityId::value).orElse(null))
			.param("kind", kind)
			.param("fileName", fileName)
			.param("headings", array(file.table().headings()))
			.param("columns", array(columns))
			.param("fixed", this.json.writeValueAsString(fixed))
			.param("dropped", array(file.dropped()))
			.param("blotted", array(file.blots().stream().map((blot) -> blot.column() + " " + blot.row()).toList()))
			.param("content", PackedRows.pack(file.table().rows()))
			.param("rows", file.table().rows().size())
			.param("by", scope.by().value())
			.param("now", now())
			.update();
	}

	/** Settles the columns and has the import checked, unless a job works on it. */
	boolean check(UUID id, List<String> columns, Map<String, String> fixed) {
		return this.jdbc
			.sql("""
					UPDATE import_file SET status = 'CHECKING', columns = :columns, fixed = cast(:fixed AS jsonb), digest = '',
					  notice = '', notice_detail = '', rows_done = 0, stop_requested = false, owner = NULL
					WHERE id = :id AND status IN ('UPLOADED', 'CHECKED')""")
			.param("columns", array(columns))
			.param("fixed", this.json.writeValueAsString(fixed))
			.param("id", id)
			.update() == 1;
	}

	/** Has the import done, if what was looked at still stands. */
	boolean confirm(UUID id, String digest, boolean withoutErrors, PersonId by) {
		return this.jdbc
			.sql("""
					UPDATE import_file SET status = 'WRITING', without_errors = :withoutErrors, confirmed_by = :by, notice = '',
					  notice_detail = '', rows_done = 0, stop_requested = false, owner = NULL
					WHERE id = :id AND status = 'CHECKED' AND digest = :digest AND digest <> ''""")
			.param("withoutErrors", withoutErrors)
			.param("by", by.value())
			.param("id", id)
			.param("digest", digest)
			.update() == 1;
	}

	/** Asks the job to stop. */
	void stop(UUID id) {
		this.jdbc
			.sql("UPDATE import_file SET stop_requested = true WHERE id = :id AND status IN ('CHECKING', 'WRITING')")
			.param("id", id)
			.update();
	}

	/** Throws away an import that is not done, unless a job works on it. */
	boolean discard(UUID id) {
		return this.jdbc.sql("DELETE FROM import_file WHERE id = :id AND status IN ('UPLOADED', 'CHECKED')")
			.param("id", id)
			.update() == 1;
	}

	/** Makes this owner the import's; not if no job is to work on it. */
	boolean start(UUID id, UUID owner) {
		return this.jdbc
			.sql("UPDATE import_file SET owner = :owner WHERE id = :id AND status IN ('CHECKING', 'WRITING')")
			.param("owner", owner)
			.param("id", id)
			.update() == 1;
	}

	/** Notes how far the job is; answers whether to go on with it. */
	boolean goOn(UUID id, UUID owner, int done) {
		return this.jdbc.sql("""
				UPDATE import_file SET rows_done = :done
				WHERE id = :id AND owner = :owner AND status IN ('CHECKING', 'WRITING') AND NOT stop_requested""")
			.param("done", done)
			.param("id", id)
			.param("owner", owner)
			.update() == 1;
	}

	/** Keeps what was worked out, if the owner still is. */
	void checked(UUID id, UUID owner, List<PlannedRow> rows, String digest) {
		int own = this.jdbc.sql("""
				UPDATE import_file SET status = 'CHECKED', digest = :digest, owner = NULL
				WHERE id = :id AND owner = :owner AND status = 'CHECKING' AND NOT stop_requested""")
			.param("digest", digest)
			.param("id", id)
			.param("owner", owner)
			.update();
		if (own == 0) {
			throw new StoppedException();
		}
		this.jdbc.sql("DELETE FROM import_row WHERE import_id = :id").param("id", id).update();
		this.template.batchUpdate("INSERT INTO import_row VALUES (?, ?, ?, ?, ?::jsonb, ?::jsonb)", rows, BATCH,
				(statement, row) -> {
					statement.setObject(1, id);
					statement.setInt(2, row.number());
					statement.setString(3, row.outcome().name());
					statement.setString(4, row.label());
					statement.setString(5, this.json.writeValueAsString(row.changes()));
					statement.setString(6, this.json.writeValueAsString(row.problems()));
				});
	}

	/**
	 * Lets imports of a kind wait for each other until the transaction ends.
	 */
	void lockKind(String kind) {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:kind, 0))::text")
			.param("kind", "import/" + kind)
			.query(String.class)
			.single();
	}

	/** Whether the owner still is to write. */
	boolean owns(UUID id, UUID owner) {
		return this.jdbc.sql("SELECT 1 FROM import_file WHERE id = :id AND owner = :owner AND status = 'WRITING'")
			.param("id", id)
			.param("owner", owner)
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	/** Ends the import in the transaction that did it. */
	void done(UUID id, UUID owner) {
		int own = this.jdbc.sql("""
				UPDATE import_file SET status = 'DONE', done_at = :now, content = NULL, owner = NULL
				WHERE id = :id AND owner = :owner AND status = 'WRITING' AND NOT stop_requested""")
			.param("now", now())
			.param("id", id)
			.param("owner", owner)
			.update();
		if (own == 0) {
			throw new StoppedException();
		}
	}

	/** Puts the import back to where it can be tried again. */
	void back(UUID id, UUID owner, Setback setback) {
		this.jdbc
			.sql("""
					UPDATE import_file SET status = CASE status WHEN 'WRITING' THEN 'CHECKED' ELSE 'UPLOADED' END, owner = NULL,
					  notice = :notice, notice_detail = :detail, digest = CASE WHEN :again THEN '' ELSE digest END
					WHERE id = :id AND owner = :owner AND status IN ('CHECKING', 'WRITING')""")
			.param("notice", setback.messageKey())
			.param("detail", setback.detail())
			.param("again", setback.checkAgain())
			.param("id", id)
			.param("owner", owner)
			.update();
	}

	private static String[] array(List<String> texts) {
		return texts.toArray(String[]::new);
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

	/** The job is to stop, or is no longer the one that works on the import. */
	static final class StoppedException extends RuntimeException {

	}

	/**
	 * Why a job did not get to its end.
	 *
	 * @param messageKey what is told
	 * @param detail what that names
	 * @param checkAgain whether a new dry run is needed
	 */
	record Setback(String messageKey, String detail, boolean checkAgain) {
	}

}
