package no.praksisplass.bulk.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.bulk.BulkChange;
import no.praksisplass.bulk.BulkLine;
import no.praksisplass.bulk.BulkText;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads bulk acts. */
@Component
class BulkQueries {

	private static final String SELECT = """
			SELECT b.*, concat_ws(' ', m.given_name, m.family_name) AS made_by_name,
			  d.given_name || ' ' || d.family_name AS done_by_name, u.given_name || ' ' || u.family_name AS undone_by_name,
			  c.changed, c.left_alone, c.restored, c.bound
			FROM bulk_act b
			JOIN person m ON m.id = b.made_by
			LEFT JOIN person d ON d.id = b.done_by
			LEFT JOIN person u ON u.id = b.undone_by
			CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE l.reason IS NULL) AS changed,
			  count(*) FILTER (WHERE l.reason IS NOT NULL) AS left_alone, count(*) FILTER (WHERE l.undone) AS restored,
			  count(*) FILTER (WHERE l.bound IS NOT NULL) AS bound FROM bulk_line l WHERE l.act_id = b.id) c
			""";

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private static final TypeReference<List<BulkChange>> CHANGES = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	BulkQueries(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	Optional<BulkView> find(UUID id) {
		return this.jdbc.sql(SELECT + "WHERE b.id = :id").param("id", id).query((row, number) -> view(row)).optional();
	}

	/** How far an act is, whose row is then locked until the transaction ends. */
	BulkStatus lock(UUID id) {
		return this.jdbc.sql("SELECT status FROM bulk_act WHERE id = :id FOR UPDATE")
			.param("id", id)
			.query((row, number) -> BulkStatus.valueOf(row.getString(1)))
			.single();
	}

	/** The rows that were ticked. */
	List<UUID> chosen(UUID id) {
		return this.jdbc.sql("SELECT chosen FROM bulk_act WHERE id = :id").param("id", id).query((row, number) -> {
			@Nullable Array chosen = row.getArray(1);
			return (chosen != null) ? List.of((UUID[]) chosen.getArray()) : List.<UUID>of();
		}).single();
	}

	/** The acts that were done for a university, the newest first. */
	Page<BulkView> list(UniversityId university, Pageable page) {
		List<BulkView> rows = this.jdbc.sql(SELECT + """
				WHERE b.university_id = :university AND b.status <> 'DRAFT' ORDER BY b.done_at DESC, b.id
				LIMIT :size OFFSET :offset""")
			.param("university", university.value())
			.param("size", page.getPageSize())
			.param("offset", page.getOffset())
			.query((row, number) -> view(row))
			.list();
		return new PageImpl<>(rows, page,
				this.jdbc.sql("SELECT count(*) FROM bulk_act WHERE university_id = :university AND status <> 'DRAFT'")
					.param("university", university.value())
					.query(Long.class)
					.single());
	}

	/** What became of the rows: those that could not be put back first. */
	Page<BulkRow> rows(UUID id, Optional<Boolean> changed, Pageable page) {
		String from = " FROM bulk_line WHERE act_id = :id AND (cast(:changed AS boolean) IS NULL OR (reason IS NULL) = :changed)";
		Boolean asked = changed.orElse(null);
		List<BulkRow> rows = this.jdbc
			.sql("SELECT *" + from + " ORDER BY bound IS NULL, number LIMIT :size OFFSET :offset")
			.param("id", id)
			.param("changed", asked)
			.param("size", page.getPageSize())
			.param("offset", page.getOffset())
			.query((row, number) -> row(row))
			.list();
		return new PageImpl<>(rows, page,
				this.jdbc.sql("SELECT count(*)" + from)
					.param("id", id)
					.param("changed", asked)
					.query(Long.class)
					.single());
	}

	/** The rows of the list that an act changed. */
	List<UUID> changed(UUID id) {
		return this.jdbc.sql("SELECT target FROM bulk_line WHERE act_id = :id AND reason IS NULL")
			.param("id", id)
			.query(UUID.class)
			.list();
	}

	private BulkView view(ResultSet row) throws SQLException {
		String settings = row.getString("settings");
		return new BulkView(row.getObject("id", UUID.class),
				new UniversityId(row.getObject("university_id", UUID.class)), row.getString("list"),
				row.getString("act"), row.getString("query"), row.getArray("chosen") == null,
				Optional.ofNullable(settings).map((stored) -> this.json.readValue(stored, TEXTS)),
				BulkStatus.valueOf(row.getString("status")), row.getString("goes_on_at"), row.getString("made_by_name"),
				row.getTimestamp("made_at").toInstant(), row.getString("done_by_name"),
				instant(row.getTimestamp("done_at")), row.getString("undone_by_name"),
				instant(row.getTimestamp("undone_at")), row.getLong("changed"), row.getLong("left_alone"),
				row.getLong("restored"), row.getLong("bound"));
	}

	private BulkRow row(ResultSet row) throws SQLException {
		BulkLine line = new BulkLine(Objects.requireNonNull(row.getObject("target", UUID.class)),
				row.getString("label"), this.json.readValue(row.getString("changes"), CHANGES),
				text(row.getString("reason")));
		return new BulkRow(line, row.getBoolean("undone"), text(row.getString("bound")));
	}

	private @Nullable BulkText text(@Nullable String stored) {
		return (stored != null) ? this.json.readValue(stored, BulkText.class) : null;
	}

	private static @Nullable Instant instant(@Nullable Timestamp stored) {
		return (stored != null) ? stored.toInstant() : null;
	}

}
