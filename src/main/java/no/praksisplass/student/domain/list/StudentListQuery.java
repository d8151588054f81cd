package no.praksisplass.student.domain.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.TypedId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the list in one query. It joins the person's name, because the list is searched
 * and sorted by it; only the columns named here are read.
 */
@Component
class StudentListQuery {

	private static final String FROM = """
			from student s
			join person p on p.id = s.person_id
			join campus c on c.id = s.campus_id
			left join lateral (
			  select max(w.delivered_at) as at from wish_list w
			  where w.student_id = s.id and (cast(:round as uuid) is null or w.round_id = :round)) delivered on true
			where s.university_id = :university
			and (cast(:search as text) is null
			  or p.search like '%' || (SELECT search_fold(:search)) || '%' escape '!'
			  or lower(s.student_number) like lower(:search) || '%' escape '!')
			and (cast(:cohort as text) is null or s.cohort = :cohort)
			and (cast(:campus as uuid) is null or s.campus_id = :campus)
			and (cast(:period as uuid) is null or exists (
			  select 1 from student_period sp where sp.student_id = s.id and sp.period_id = :period))
			and (cast(:round as uuid) is null or exists (
			  select 1 from student_period sp where sp.student_id = s.id and sp.period_id in (:roundPeriods)))
			and (cast(:wishes as boolean) is null or (delivered.at is not null) = :wishes)
			and (cast(:consideration as boolean) is null or exists (
			  select 1 from special_consideration sc where sc.student_id = s.id) = :consideration)
			""";

	private static final String ROWS = """
			select s.id, p.family_name || ', ' || p.given_name as name, s.student_number, s.cohort,
			c.name as campus, s.active, delivered.at as delivered_at,
			(select count(*) from student_period sp where sp.student_id = s.id) as periods,
			exists (select 1 from special_consideration sc where sc.student_id = s.id) as consideration
			""";

	private static final Map<String, String> COLUMNS = Map.of("name", "p.family_name %1$s, p.given_name", "number",
			"s.student_number", "cohort", "s.cohort", "campus", "c.name", "delivered", "delivered.at");

	private final JdbcClient jdbc;

	StudentListQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<StudentRow> page(UniversityId university, StudentFilter filter, List<PeriodId> roundPeriods, Pageable page) {
		Map<String, @Nullable Object> parameters = parameters(university, filter, roundPeriods);
		long total = this.jdbc.sql("select count(*) " + FROM).params(parameters).query(Long.class).single();
		parameters.put("limit", page.getPageSize());
		parameters.put("offset", page.getOffset());
		List<StudentRow> rows = this.jdbc.sql(ROWS + FROM + order(page.getSort()) + " limit :limit offset :offset")
			.params(parameters)
			.query((row, index) -> row(row))
			.list();
		return new PageImpl<>(rows, page, total);
	}

	List<String> cohorts(UniversityId university) {
		return this.jdbc.sql("select distinct cohort from student where university_id = :university order by cohort")
			.param("university", university.value())
			.query(String.class)
			.list();
	}

	private static Map<String, @Nullable Object> parameters(UniversityId university, StudentFilter filter,
			List<PeriodId> roundPeriods) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("university", university.value());
		parameters.put("search", literally(filter.search()));
		parameters.put("cohort", filter.cohort());
		parameters.put("campus", uuid(filter.campus()));
		parameters.put("period", uuid(filter.period()));
		parameters.put("round", uuid(filter.round()));
		parameters.put("roundPeriods",
				roundPeriods.isEmpty() ? List.of(new UUID(0, 0)) : roundPeriods.stream().map(PeriodId::value).toList());
		parameters.put("wishes", filter.wishes());
		parameters.put("consideration", filter.consideration());
		return parameters;
	}

	/**
	 * The order asked for, undelivered last, and the id to make it whole. Only known
	 * columns get in.
	 */
	private static String order(Sort sort) {
		Sort.Order order = sort.stream().findFirst().orElse(Sort.Order.asc("name"));
		String column = Objects.requireNonNull(COLUMNS.get(order.getProperty()), "no such column");
		String direction = order.isAscending() ? "asc" : "desc";
		return " order by " + column.formatted(direction) + " " + direction + " nulls last, s.student_number, s.id";
	}

	private static StudentRow row(ResultSet row) throws SQLException {
		OffsetDateTime delivered = row.getObject("delivered_at", OffsetDateTime.class);
		Instant at = (delivered != null) ? delivered.toInstant() : null;
		return new StudentRow(new StudentId(row.getObject("id", UUID.class)), row.getString("name"),
				row.getString("student_number"), row.getString("cohort"), row.getString("campus"),
				row.getInt("periods"), at, row.getBoolean("consideration"), row.getBoolean("active"));
	}

	private static @Nullable UUID uuid(@Nullable TypedId id) {
		return (id != null) ? id.value() : null;
	}

	private static @Nullable String literally(@Nullable String search) {
		return (search != null) ? search.strip().replaceAll("([!%_])", "!$1") : null;
	}

}
