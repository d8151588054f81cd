package no.praksisplass.honorarium.domain.claim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import no.praksisplass.honorarium.HonorariumStatus;
import no.praksisplass.shared.HonorariumId;
import no.praksisplass.shared.PaymentBatchId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of honoraria in one query, with the names that they are searched by. */
@Component
public class HonorariumQuery {

	private static final String FROM = """
			from honorarium h
			join placement p on p.id = h.placement_id
			join placement_period pp on pp.id = p.period_id
			join practice pr on pr.id = p.practice_id
			join person sp on sp.id = h.payee_id
			join student st on st.id = p.student_id
			join person stp on stp.id = st.person_id
			left join payroll_number n on n.supervisor_id = h.supervisor_id and n.university_id = h.university_id
			left join payment_item i on i.honorarium_id = h.id
			left join payment_batch b on b.id = i.batch_id
			cross join lateral (
			  select coalesce(sum(l.amount), 0) as amount, coalesce(bool_or(r.example), false) as example
			  from honorarium_line l join honorarium_rate r on r.id = l.rate_id where l.honorarium_id = h.id) s
			""";

	private static final String ROWS = """
			select h.id, h.version, h.reference, h.number, h.status, s.amount, h.days_without_rate, s.example,
			h.placement_id, case when :students then concat_ws(' ', stp.given_name, stp.family_name) else '' end as student,
			concat_ws(', ', sp.family_name, sp.given_name) as supervisor, pr.name as practice, pp.name as period,
			p.starts_on, p.ends_on, n.number as payroll_number, b.id as batch_id, b.number as batch
			""";

	private static final String FILTER = """
			where h.university_id = :university
			and (cast(:status as text) is null or h.status = :status)
			and (cast(:period as uuid) is null or p.period_id = :period)
			and (cast(:q as text) is null or sp.search like '%' || (SELECT search_fold(:q)) || '%' escape '!'
			  or pr.name ilike '%' || :q || '%' escape '!')
			""";

	private static final Map<String, String> COLUMNS = Map.of("reference", "h.reference", "supervisor",
			"sp.family_name %1$s, sp.given_name", "period", "p.starts_on", "amount", "s.amount", "status", "h.status");

	private final JdbcClient jdbc;

	HonorariumQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of a university's honoraria. */
	Page<HonorariumRow> page(UniversityId university, HonorariumFilter filter, Pageable page, boolean students) {
		Map<String, @Nullable Object> parameters = parameters(university, filter);
		parameters.put("students", students);
		parameters.put("limit", page.getPageSize());
		parameters.put("offset", page.getOffset());
		List<HonorariumRow> rows = this.jdbc
			.sql(ROWS + FROM + FILTER + order(page.getSort()) + " limit :limit offset :offset")
			.params(parameters)
			.query(HonorariumRow.class)
			.list();
		return new PageImpl<>(rows, page, sum(university, filter).count());
	}

	/** All honoraria of a university that a filter lets through, without who stayed. */
	public List<HonorariumRow> all(UniversityId university, HonorariumFilter filter) {
		return page(university, filter, PageRequest.of(0, Integer.MAX_VALUE, Sort.by("supervisor")), false)
			.getContent();
	}

	/** The control totals of all that the filter lets through. */
	public Sum sum(UniversityId university, HonorariumFilter filter) {
		return this.jdbc.sql("select count(*) as count, coalesce(sum(s.amount), 0) as total " + FROM + FILTER)
			.params(parameters(university, filter))
			.query(Sum.class)
			.single();
	}

	/** The control totals of each status that there is any of. */
	Map<HonorariumStatus, Sum> byStatus(UniversityId university) {
		Map<HonorariumStatus, Sum> sums = new EnumMap<>(HonorariumStatus.class);
		this.jdbc.sql("""
				select h.status, count(distinct h.id) as count, coalesce(sum(l.amount), 0) as total
				from honorarium h left join honorarium_line l on l.honorarium_id = h.id
				where h.university_id = :university group by h.status
				""").param("university", university.value()).query((row) -> {
			sums.put(HonorariumStatus.valueOf(row.getString("status")),
					new Sum(row.getLong("count"), Objects.requireNonNull(row.getBigDecimal("total"))));
		});
		return sums;
	}

	/** One honorarium. */
	Optional<HonorariumRow> find(HonorariumId id, boolean students) {
		return this.jdbc.sql(ROWS + FROM + "where h.id = :id")
			.param("id", id.value())
			.param("students", students)
			.query(HonorariumRow.class)
			.optional();
	}

	/** All of the same placement as one, by number. */
	List<HonorariumRow> family(HonorariumId id, boolean students) {
		return this.jdbc
			.sql(ROWS + FROM
					+ "where h.placement_id = (select placement_id from honorarium where id = :id) order by h.number")
			.param("id", id.value())
			.param("students", students)
			.query(HonorariumRow.class)
			.list();
	}

	/** What a person has earned, the newest first; of all universities. */
	List<HonorariumRow> ofPayee(PersonId payee) {
		return this.jdbc.sql(ROWS + FROM
				+ "where h.supervisor_id in (select id from supervisor where person_id = :payee) order by p.starts_on desc, h.reference desc")
			.param("payee", payee.value())
			.param("students", true)
			.query(HonorariumRow.class)
			.list();
	}

	/** What is on a payment batch, by supervisor. */
	public List<HonorariumRow> onBatch(PaymentBatchId batch) {
		return this.jdbc
			.sql(ROWS + FROM + "where i.batch_id = :batch order by sp.family_name, sp.given_name, h.reference")
			.param("batch", batch.value())
			.param("students", false)
			.query(HonorariumRow.class)
			.list();
	}

	private static Map<String, @Nullable Object> parameters(UniversityId university, HonorariumFilter filter) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("university", university.value());
		parameters.put("status", (filter.status() != null) ? filter.status().name() : null);
		parameters.put("period", (filter.period() != null) ? filter.period().value() : null);
		String q = filter.q();
		parameters.put("q", (q == null || q.isBlank()) ? null : q.strip().replaceAll("([!%_])", "!$1"));
		return parameters;
	}

	/**
	 * The order asked for, and the number to make it whole. Only known columns get in.
	 */
	private static String order(Sort sort) {
		Sort.Order order = sort.stream().findFirst().orElse(Sort.Order.asc("supervisor"));
		String column = Objects.requireNonNull(COLUMNS.get(order.getProperty()), "no such column");
		String direction = order.isAscending() ? "asc" : "desc";
		return " order by " + column.formatted(direction) + " " + direction + ", h.reference";
	}

}
