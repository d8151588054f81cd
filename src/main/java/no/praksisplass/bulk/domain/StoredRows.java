package no.praksisplass.bulk.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import no.praksisplass.bulk.KeptTable;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whole rows of the tables that acts change: what they are, and putting them back. Names
 * of tables and columns come from {@link KeptTable}, which is code.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredRows {

	private final JdbcClient jdbc;

	private final EntityManager entities;

	StoredRows(JdbcClient jdbc, EntityManager entities) {
		this.jdbc = jdbc;
		this.entities = entities;
	}

	/** The rows of the targets by their keys, locked until the transaction ends. */
	Map<String, Row> read(KeptTable table, UniversityId university, Collection<UUID> targets) {
		this.entities.flush();
		String keys = String.join(", ", table.keys());
		Map<String, Row> rows = new LinkedHashMap<>();
		this.jdbc
			.sql("SELECT concat_ws('/', " + keys + ") AS key, " + table.target()
					+ " AS target, to_jsonb(t)::text AS content FROM " + table.name() + " t WHERE " + table.target()
					+ " = ANY(:targets)" + owned(table) + " ORDER BY " + keys + " FOR UPDATE")
			.param("targets", targets.toArray(UUID[]::new))
			.param("university", university.value())
			.query((row) -> {
				rows.put(row.getString("key"), new Row(row.getObject("target", UUID.class), row.getString("content")));
			});
		return rows;
	}

	/** The targets that have a kept row which is no longer as the act left it. */
	List<UUID> changedSince(KeptTable table, UUID act) {
		String there = " EXISTS (SELECT 1 FROM " + table.name() + " t WHERE ";
		return this.jdbc
			.sql("SELECT DISTINCT k.target FROM bulk_kept k WHERE k.act_id = :act AND NOT CASE WHEN k.after IS NULL"
					+ " THEN NOT" + there + matches(table, "before") + ") ELSE" + there + matches(table, "after")
					+ " AND t IS NOT DISTINCT FROM jsonb_populate_record(NULL::" + table.name() + ", k.after)) END")
			.param("act", act)
			.query(UUID.class)
			.list();
	}

	/**
	 * Puts the rows back as they were before the act, but for those of some targets; the
	 * version of a row that stayed counts on, so that nobody saves over it.
	 */
	void restore(KeptTable table, UUID act, Collection<UUID> without) {
		List<String> columns = columns(table);
		String some = " k.act_id = :act AND NOT k.target = ANY(:without) AND ";
		String earlier = ", jsonb_populate_record(NULL::" + table.name() + ", k.before) r";
		if (any(act, "before IS NULL")) {
			run("DELETE FROM " + table.name() + " t USING bulk_kept k WHERE" + some + "k.before IS NULL AND "
					+ matches(table, "after"), act, without);
		}
		if (any(act, "after IS NULL")) {
			run("INSERT INTO " + table.name() + " (" + String.join(", ", columns) + ") SELECT "
					+ columns.stream().map((column) -> "r." + column).collect(Collectors.joining(", "))
					+ " FROM bulk_kept k" + earlier + " WHERE" + some + "k.after IS NULL", act, without);
		}
		if (any(act, "before IS NOT NULL AND after IS NOT NULL")) {
			run("UPDATE " + table.name() + " t SET " + assignments(table, columns) + " FROM bulk_kept k" + earlier
					+ " WHERE" + some + "k.before IS NOT NULL AND k.after IS NOT NULL AND " + matches(table, "before"),
					act, without);
		}
		this.entities.clear();
	}

	private static String assignments(KeptTable table, List<String> columns) {
		return columns.stream()
			.filter((column) -> !table.keys().contains(column))
			.map((column) -> column + " = " + (column.equals("version") ? "t.version + 1" : "r." + column))
			.collect(Collectors.joining(", "));
	}

	/**
	 * Whether the act did something of this kind; the trail refuses what can be nothing.
	 */
	private boolean any(UUID act, String kind) {
		return this.jdbc.sql("SELECT EXISTS (SELECT 1 FROM bulk_kept WHERE act_id = :act AND " + kind + ")")
			.param("act", act)
			.query(Boolean.class)
			.single();
	}

	private void run(String sql, UUID act, Collection<UUID> without) {
		this.jdbc.sql(sql).param("act", act).param("without", without.toArray(UUID[]::new)).update();
	}

	/** The columns that can be written. */
	private List<String> columns(KeptTable table) {
		return this.jdbc.sql("""
				SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = cast(:table AS regclass) AND attnum > 0
				  AND NOT attisdropped AND attgenerated = '' ORDER BY attnum""")
			.param("table", table.name())
			.query(String.class)
			.list();
	}

	private static String matches(KeptTable table, String kept) {
		return table.keys()
			.stream()
			.map((key) -> "t." + key + " = cast(k." + kept + " ->> '" + key + "' AS uuid)")
			.collect(Collectors.joining(" AND "));
	}

	private static String owned(KeptTable table) {
		return table.ofUniversity() ? " AND university_id = :university" : " AND :university IS NOT NULL";
	}

	/**
	 * A row.
	 *
	 * @param target the row of the list that it is about
	 * @param content all its columns as JSON
	 */
	record Row(UUID target, String content) {
	}

	/**
	 * What became of a row.
	 *
	 * @param target the row of the list that it is about
	 * @param before as it was, or none if it is new
	 * @param after as it is, or none if it is gone
	 */
	record Kept(UUID target, @Nullable String before, @Nullable String after) {
	}

}
