package no.praksisplass.exchange.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.exchange.FieldChange;
import no.praksisplass.exchange.ImportScope;
import no.praksisplass.exchange.PlannedRow;
import no.praksisplass.exchange.RowOutcome;
import no.praksisplass.exchange.RowProblem;
import no.praksisplass.exchange.domain.file.Table;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads imports. */
@Component
class ImportQueries {

	/** Everything but the content, which may be large. */
	private static final String SELECT = """
			SELECT i.id, i.university_id, i.kind, i.file_name, i.status, i.headings, i.columns, i.fixed, i.dropped,
			  i.blotted, i.row_count, i.rows_done, i.without_errors, i.notice, i.notice_detail, i.digest, i.stop_requested,
			  i.made_by, i.made_at, i.done_at,
			  (SELECT jsonb_object_agg(c.outcome, c.number) FROM (SELECT r.outcome, count(*) AS number FROM import_row r
			    WHERE r.import_id = i.id GROUP BY r.outcome) c) AS counts,
			  concat_ws(' ', p.given_name, p.family_name) AS made_by_name
			FROM import_file i JOIN person p ON p.id = i.made_by
			""";

	private static final String OF_DESK = " WHERE i.university_id IS NOT DISTINCT FROM cast(:university AS uuid) ";

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private static final TypeReference<Map<RowOutcome, Integer>> COUNTS = new TypeReference<>() {
	};

	private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {
	};

	private static final TypeReference<List<RowProblem>> PROBLEMS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	ImportQueries(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	Optional<ImportView> find(UUID id) {
		return this.jdbc.sql(SELECT + "WHERE i.id = :id").param("id", id).query((row, number) -> view(row)).optional();
	}

	/** The imports of a university, or those of administrators, the newest first. */
	Page<ImportView> list(Optional<UniversityId> university, Pageable page) {
		UUID desk = university.map(UniversityId::value).orElse(null);
		List<UUID> ids = this.jdbc
			.sql("SELECT i.id FROM import_file i" + OF_DESK
					+ "ORDER BY i.made_at DESC, i.id LIMIT :size OFFSET :offset")
			.param("university", desk)
			.param("size", page.getPageSize())
			.param("offset", page.getOffset())
			.query(UUID.class)
			.list();
		List<ImportView> rows = this.jdbc.sql(SELECT + "WHERE i.id = ANY(:ids) ORDER BY i.made_at DESC, i.id")
			.param("ids", ids.toArray(UUID[]::new))
			.query((row, number) -> view(row))
			.list();
		return new PageImpl<>(rows, page,
				this.jdbc.sql("SELECT count(*) FROM import_file i" + OF_DESK)
					.param("university", desk)
					.query(Long.class)
					.single());
	}

	/** What an import does with its rows, with one outcome or all. */
	Page<PlannedRow> rows(UUID id, Optional<RowOutcome> outcome, Pageable page) {
		String from = " FROM import_row WHERE import_id = :id AND (cast(:outcome AS text) IS NULL OR outcome = :outcome)";
		String asked = outcome.map(RowOutcome::name).orElse(null);
		List<PlannedRow> rows = this.jdbc.sql("SELECT *" + from + " ORDER BY number LIMIT :size OFFSET :offset")
			.param("id", id)
			.param("outcome", asked)
			.param("size", page.getPageSize())
			.param("offset", page.getOffset())
			.query((row, number) -> planned(row))
			.list();
		return new PageImpl<>(rows, page,
				this.jdbc.sql("SELECT count(*)" + from)
					.param("id", id)
					.param("outcome", asked)
					.query(Long.class)
					.single());
	}

	/** The first rows of the file, while it is kept. */
	List<Table.Row> sample(UUID id, int most) {
		return PackedRows.unpack(content(id), most);
	}

	/** What was worked out and can be confirmed. */
	String digest(UUID id) {
		return this.jdbc.sql("SELECT digest FROM import_file WHERE id = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

	/** What a job works on. */
	StoredImport stored(UUID id) {
		List<Table.Row> rows = PackedRows.unpack(content(id), Table.MOST_ROWS);
		return this.jdbc.sql(SELECT + "WHERE i.id = :id").param("id", id).query((row, number) -> {
			ImportScope scope = new ImportScope(university(row), new PersonId(row.getObject("made_by", UUID.class)));
			return new StoredImport(id, scope, row.getString("kind"), ImportStatus.valueOf(row.getString("status")),
					new Table(texts(row.getArray("headings")), rows), texts(row.getArray("columns")),
					this.json.readValue(row.getString("fixed"), TEXTS), row.getString("digest"));
		}).single();
	}

	private byte[] content(UUID id) {
		return this.jdbc.sql("SELECT content FROM import_file WHERE id = :id")
			.param("id", id)
			.query(byte[].class)
			.single();
	}

	private ImportView view(ResultSet row) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		Timestamp doneAt = row.getTimestamp("done_at");
		String counts = row.getString("counts");
		return new ImportView(id, university(row), row.getString("kind"), row.getString("file_name"),
				ImportStatus.valueOf(row.getString("status")), texts(row.getArray("headings")),
				texts(row.getArray("columns")), this.json.readValue(row.getString("fixed"), TEXTS),
				texts(row.getArray("dropped")), texts(row.getArray("blotted")), row.getInt("row_count"),
				row.getInt("rows_done"), row.getBoolean("without_errors"), row.getString("notice"),
				row.getString("notice_detail"), !row.getString("digest").isEmpty(), row.getBoolean("stop_requested"),
				row.getString("made_by_name"), row.getTimestamp("made_at").toInstant(),
				(doneAt != null) ? doneAt.toInstant() : null,
				(counts != null) ? this.json.readValue(counts, COUNTS) : Map.of());
	}

	private PlannedRow planned(ResultSet row) throws SQLException {
		return new PlannedRow(row.getInt("number"), RowOutcome.valueOf(row.getString("outcome")),
				row.getString("label"), this.json.readValue(row.getString("changes"), CHANGES),
				this.json.readValue(row.getString("problems"), PROBLEMS), "");
	}

	private static Optional<UniversityId> university(ResultSet row) throws SQLException {
		@Nullable UUID id = row.getObject("university_id", UUID.class);
		return Optional.ofNullable(id).map(UniversityId::new);
	}

	private static List<String> texts(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

}
