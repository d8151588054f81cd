package no.praksisplass.practice.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.shared.Arena;
import no.praksisplass.shared.PracticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists practices, one query for the rows and one for their number, whatever is asked.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMIN')")
public class PracticeDirectory {

	private static final String FROM = """
			FROM practice p
			JOIN municipality m ON m.number = p.municipality_number
			JOIN county c ON c.number = m.county_number
			WHERE (:query = '' OR p.search LIKE (SELECT search_fold(:pattern)))
			  AND (:county = '' OR c.number = :county)
			  AND (:municipality = '' OR m.number = :municipality)
			  AND (:active = '' OR p.active = (:active = 'true'))
			  AND CASE :fresh WHEN 'WITHIN_YEAR' THEN p.confirmed_at >= :yearAgo
			       WHEN 'OLDER' THEN p.confirmed_at < :yearAgo WHEN 'NEVER' THEN p.confirmed_at IS NULL ELSE true END
			""";

	/** What each sort key means; nothing else reaches the ORDER BY. */
	private static final Map<String, String> COLUMNS = Map.of("name", "p.name", "municipality", "m.name", "county",
			"c.name", "rooms", "p.student_rooms", "confirmed", "p.confirmed_at");

	private final JdbcClient jdbc;

	private final Clock clock;

	PracticeDirectory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A page of the practices that match. */
	public Page<PracticeRow> search(PracticeFilter filter, Pageable page) {
		Map<String, Object> values = Map.of("query", text(filter.query()), "pattern",
				"%" + text(filter.query()).replaceAll("([%_\\\\])", "\\\\$1") + "%", "county", text(filter.county()),
				"municipality", text(filter.municipality()), "active",
				(filter.active() != null) ? filter.active().toString() : "", "fresh",
				(filter.fresh() != null) ? filter.fresh().name() : "", "yearAgo",
				OffsetDateTime.now(this.clock).minusMonths(12));
		Long total = this.jdbc.sql("SELECT count(*) " + FROM).params(values).query(Long.class).single();
		List<PracticeRow> rows = this.jdbc.sql("""
				SELECT p.id, p.name, p.arena, m.name AS municipality, c.name AS county, p.student_rooms,
				    p.lodging_known, p.car_needed, p.active, p.confirmed_at
				""" + FROM + " ORDER BY " + order(page.getSort()) + " LIMIT :size OFFSET :offset")
			.params(values)
			.param("size", page.getPageSize())
			.param("offset", page.getOffset())
			.query(PracticeDirectory::row)
			.list();
		return new PageImpl<>(rows, page, total);
	}

	private static String order(Sort sort) {
		Sort.Order order = sort.stream().findFirst().orElse(Sort.Order.asc("name"));
		String column = COLUMNS.getOrDefault(order.getProperty(), "p.name");
		return column + (order.isDescending() ? " DESC" : "") + " NULLS LAST" + ", p.name, p.id";
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

	private static PracticeRow row(ResultSet row, int number) throws SQLException {
		Timestamp confirmed = row.getTimestamp("confirmed_at");
		return new PracticeRow(new PracticeId(row.getObject("id", UUID.class)), row.getString("name"),
				Arena.valueOf(row.getString("arena")), row.getString("municipality"), row.getString("county"),
				row.getInt("student_rooms"), row.getBoolean("lodging_known"), row.getBoolean("car_needed"),
				row.getBoolean("active"), (confirmed != null) ? confirmed.toInstant() : null);
	}

}
