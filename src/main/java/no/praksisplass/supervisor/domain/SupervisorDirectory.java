package no.praksisplass.supervisor.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.bulk.BulkTarget;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Answer;
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
 * Lists supervisors, one query for the rows and one for their number, whatever is asked.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class SupervisorDirectory {

	/**
	 * Supervisors with the answer that counts. A period of another university than the
	 * filter's has no answers here.
	 */
	private static final String ROWS = """
			WITH listed AS (
			  SELECT s.id, concat_ws(' ', pe.given_name, pe.family_name) AS name,
			    pe.family_name, pe.given_name, pe.search, pr.id AS practice_id, pr.name AS practice,
			    pr.search AS practice_search, m.name AS municipality,
			    m.number AS municipality_number, s.hpr_number, s.specialist, s.supervising, s.active,
			    s.max_students_at_a_time, s.confirmed_at,
			    EXISTS (SELECT 1 FROM supervisor_pause z WHERE z.supervisor_id = s.id
			      AND z.university_id = :university AND z.starts_on <= :today
			      AND (z.ends_on IS NULL OR z.ends_on >= :today)) AS paused,
			    a.answer, least(a.seats, s.max_students_at_a_time) AS seats,
			    a.standing_yes_id IS NOT NULL AS standing, a.given_at
			  FROM supervisor s
			  JOIN person pe ON pe.id = s.person_id
			  JOIN practice pr ON pr.id = s.practice_id
			  JOIN municipality m ON m.number = pr.municipality_number
			  LEFT JOIN placement_period t ON t.id = :period::uuid AND t.university_id = :university
			  LEFT JOIN counting_answer(:today) a ON a.supervisor_id = s.id AND a.period_id = t.id
			)
			""";

	private static final String FROM = """
			FROM listed
			WHERE (:query = '' OR hpr_number = :query OR search LIKE (SELECT search_fold(:pattern))
			    OR practice_search LIKE (SELECT search_fold(:pattern)))
			  AND (:practice::uuid IS NULL OR practice_id = :practice)
			  AND (:municipality = '' OR municipality_number = :municipality)
			  AND (:answer = '' OR CASE :answer WHEN 'NONE' THEN answer IS NULL WHEN 'STANDING' THEN standing
			       ELSE answer = :answer END)
			  AND CASE :state WHEN 'SUPERVISING' THEN active AND supervising WHEN 'NOT_YET' THEN active AND NOT supervising
			       WHEN 'PAUSED' THEN active AND paused WHEN 'INACTIVE' THEN NOT active ELSE active END
			  AND CASE :fresh WHEN 'WITHIN_YEAR' THEN confirmed_at >= :yearAgo WHEN 'OLDER' THEN confirmed_at < :yearAgo
			       WHEN 'NEVER' THEN confirmed_at IS NULL ELSE true END
			""";

	/** What each sort key means; nothing else reaches the ORDER BY. */
	private static final Map<String, String> COLUMNS = Map.of("name", "family_name", "practice", "practice",
			"municipality", "municipality", "answer", "answer", "seats", "seats", "givenAt", "given_at", "confirmed",
			"confirmed_at");

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	SupervisorDirectory(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** A page of the supervisors that match. */
	public Page<SupervisorRow> search(SupervisorFilter filter, Pageable page) {
		this.currentUser.requireCoordinatorOf(filter.university());
		Map<String, @Nullable Object> values = values(filter);
		Long total = this.jdbc.sql(ROWS + "SELECT count(*) " + FROM).params(values).query(Long.class).single();
		List<SupervisorRow> rows = this.jdbc
			.sql(ROWS + "SELECT * " + FROM + " ORDER BY " + order(page.getSort()) + " LIMIT :size OFFSET :offset")
			.params(values)
			.param("size", page.getPageSize())
			.param("offset", page.getOffset())
			.query(SupervisorDirectory::row)
			.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All supervisors that match, by name. */
	public List<BulkTarget> targets(SupervisorFilter filter) {
		return this.jdbc.sql(ROWS + "SELECT id, name " + FROM + " ORDER BY family_name, given_name, id")
			.params(values(filter))
			.query(SupervisorDirectory::target)
			.list();
	}

	/** Those of the supervisors that exist, by name. */
	public List<BulkTarget> targets(Collection<UUID> ids) {
		return this.jdbc
			.sql("""
					SELECT s.id, p.given_name || ' ' || p.family_name AS name FROM supervisor s JOIN person p ON p.id = s.person_id
					WHERE s.id = ANY(:ids) ORDER BY p.family_name, p.given_name, s.id""")
			.param("ids", ids.toArray(UUID[]::new))
			.query(SupervisorDirectory::target)
			.list();
	}

	private static BulkTarget target(ResultSet row, int number) throws SQLException {
		return new BulkTarget(row.getObject("id", UUID.class), row.getString("name"));
	}

	private Map<String, @Nullable Object> values(SupervisorFilter filter) {
		String query = text(filter.query());
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("university", filter.university().value());
		values.put("today", LocalDate.now(this.clock));
		values.put("query", query);
		values.put("pattern", "%" + query.replaceAll("([%_\\\\])", "\\\\$1") + "%");
		values.put("practice", (filter.practice() != null) ? filter.practice().value() : null);
		values.put("municipality", text(filter.municipality()));
		values.put("period", (filter.period() != null) ? filter.period().value() : null);
		values.put("answer", (filter.answer() != null && filter.period() != null) ? filter.answer().name() : "");
		values.put("state", (filter.state() != null) ? filter.state().name() : "");
		values.put("fresh", (filter.fresh() != null) ? filter.fresh().name() : "");
		values.put("yearAgo", OffsetDateTime.now(this.clock).minusMonths(12));
		return values;
	}

	private static String order(Sort sort) {
		Sort.Order order = sort.stream().findFirst().orElse(Sort.Order.asc("name"));
		String column = COLUMNS.getOrDefault(order.getProperty(), "family_name");
		return column + (order.isDescending() ? " DESC NULLS LAST" : "") + ", family_name, given_name, id";
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

	private static SupervisorRow row(ResultSet row, int number) throws SQLException {
		String answer = row.getString("answer");
		return new SupervisorRow(new SupervisorId(row.getObject("id", UUID.class)), row.getString("name"),
				new PracticeId(row.getObject("practice_id", UUID.class)), row.getString("practice"),
				row.getString("municipality"), row.getBoolean("specialist"), row.getBoolean("supervising"),
				row.getBoolean("active"), row.getBoolean("paused"), row.getInt("max_students_at_a_time"),
				(answer != null) ? Answer.valueOf(answer) : null, row.getInt("seats"), row.getBoolean("standing"),
				instant(row.getTimestamp("given_at")), instant(row.getTimestamp("confirmed_at")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp stored) {
		return (stored != null) ? stored.toInstant() : null;
	}

}
