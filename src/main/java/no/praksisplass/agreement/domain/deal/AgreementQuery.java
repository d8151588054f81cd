package no.praksisplass.agreement.domain.deal;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.shared.AgreementId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads agreements in one query, with the names that they are searched by. */
@Component
class AgreementQuery {

	private static final String ALL = """
			WITH one AS (
			  SELECT a.id, a.version, a.reference, a.university_id, u.name AS university, a.party_kind,
			    coalesce(a.supervisor_id::text, a.practice_id::text, a.municipality_number) AS party_key,
			    CASE a.party_kind WHEN 'SUPERVISOR' THEN concat_ws(' ', p.given_name, p.family_name)
			      WHEN 'PRACTICE' THEN pr.name ELSE m.name END AS party,
			    coalesce(pr.name, '') AS practice, m.name AS municipality, p.search, p.id AS person_id, pr.id AS practice_id,
			    a.starts_on, coalesce(a.ended_on, a.ends_on) AS ends_on, a.sent_at, a.replaces_id,
			    CASE WHEN a.status NOT IN ('ACCEPTED', 'ENDED', 'REPLACED') THEN a.status
			      WHEN coalesce(a.ended_on, a.ends_on) < :today THEN CASE a.status WHEN 'REPLACED' THEN 'REPLACED' ELSE 'ENDED' END
			      WHEN a.starts_on > :today THEN 'ACCEPTED' ELSE 'IN_FORCE' END AS status
			  FROM agreement a JOIN university u ON u.id = a.university_id
			  LEFT JOIN supervisor s ON s.id = a.supervisor_id LEFT JOIN person p ON p.id = s.person_id
			  LEFT JOIN practice pr ON pr.id = coalesce(a.practice_id, s.practice_id)
			  LEFT JOIN municipality m ON m.number = coalesce(a.municipality_number, pr.municipality_number))
			SELECT one.id, one.version, one.reference, one.university, one.party_kind, one.party_key, one.party, one.practice,
			  one.municipality, one.starts_on, one.ends_on, one.status, one.sent_at, one.replaces_id FROM one
			""";

	private static final String FILTER = """
			WHERE one.university_id = :university
			AND (CAST(:status AS text) IS NULL OR one.status = :status)
			AND (CAST(:kind AS text) IS NULL OR one.party_kind = :kind)
			AND (NOT :soon OR (one.status = 'IN_FORCE' AND one.ends_on <= CAST(:today AS date) + 90))
			AND (CAST(:q AS text) IS NULL OR one.search LIKE '%' || (SELECT search_fold(:q)) || '%' ESCAPE '!'
			  OR one.party ILIKE '%' || :q || '%' ESCAPE '!' OR one.practice ILIKE '%' || :q || '%' ESCAPE '!')
			""";

	/** Of whom the person is, or for whom the person acts. */
	private static final String OWN = """
			WHERE one.status <> 'DRAFT' AND ((one.party_kind = 'SUPERVISOR' AND one.person_id = :me)
			  OR (one.party_kind = 'PRACTICE' AND one.practice_id IN (
			    SELECT pm.practice_id FROM practice_manager pm WHERE pm.person_id = :me
			    UNION SELECT s.practice_id FROM supervisor s WHERE s.person_id = :me AND s.active)))
			""";

	private static final Map<String, String> COLUMNS = Map.of("party", "one.party", "reference", "one.reference",
			"startsOn", "one.starts_on", "endsOn", "one.ends_on");

	private final JdbcClient jdbc;

	private final Clock clock;

	AgreementQuery(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A page of a university's agreements. */
	Page<AgreementRow> page(UniversityId university, AgreementFilter filter, Pageable page) {
		Map<String, @Nullable Object> parameters = parameters(university, filter);
		long count = this.jdbc.sql("SELECT count(*) FROM (" + ALL + FILTER + ") AS found")
			.params(parameters)
			.query(Long.class)
			.single();
		parameters.put("limit", page.getPageSize());
		parameters.put("offset", page.getOffset());
		return new PageImpl<>(this.jdbc.sql(ALL + FILTER + order(page.getSort()) + " LIMIT :limit OFFSET :offset")
			.params(parameters)
			.query(AgreementRow.class)
			.list(), page, count);
	}

	/** What a person is party to, in her own name or for a practice, the newest first. */
	List<AgreementRow> own(PersonId me) {
		return this.jdbc.sql(ALL + OWN + "ORDER BY one.sent_at DESC, one.reference DESC")
			.param("today", today())
			.param("me", me.value())
			.query(AgreementRow.class)
			.list();
	}

	/** One agreement. */
	Optional<AgreementRow> find(AgreementId id) {
		return this.jdbc.sql(ALL + "WHERE one.id = :id")
			.param("today", today())
			.param("id", id.value())
			.query(AgreementRow.class)
			.optional();
	}

	/** All with the same party at the same university, the newest first. */
	List<AgreementRow> withSameParty(UniversityId university, AgreementRow row) {
		return this.jdbc.sql(ALL
				+ "WHERE one.university_id = :university AND one.party_kind = :kind AND one.party_key = :key ORDER BY one.reference DESC")
			.param("today", today())
			.param("university", university.value())
			.param("kind", row.partyKind().name())
			.param("key", row.partyKey())
			.query(AgreementRow.class)
			.list();
	}

	AgreementDetails.Trace trace(AgreementId id) {
		return this.jdbc.sql("""
				SELECT concat_ws(' ', m.given_name, m.family_name) AS made_by, a.made_at,
				  nullif(concat_ws(' ', s.given_name, s.family_name), '') AS sent_by, a.sent_at,
				  nullif(concat_ws(' ', n.given_name, n.family_name), '') AS noted_by, a.accepted_name, a.accepted_at,
				  a.on_paper, a.ended_on, a.end_reason
				FROM agreement a JOIN person m ON m.id = a.made_by LEFT JOIN person s ON s.id = a.sent_by
				LEFT JOIN person n ON n.id = a.accepted_by WHERE a.id = :id
				""").param("id", id.value()).query(AgreementDetails.Trace.class).single();
	}

	/** Whose agreement it is, if there is such a one. */
	Optional<UniversityId> owner(AgreementId id) {
		return this.jdbc.sql("SELECT university_id FROM agreement WHERE id = :id")
			.param("id", id.value())
			.query((row, number) -> new UniversityId(row.getObject(1, UUID.class)))
			.optional();
	}

	private Map<String, @Nullable Object> parameters(UniversityId university, AgreementFilter filter) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("university", university.value());
		parameters.put("today", today());
		parameters.put("status", (filter.status() != null) ? filter.status().name() : null);
		parameters.put("kind", (filter.kind() != null) ? filter.kind().name() : null);
		parameters.put("soon", Boolean.TRUE.equals(filter.soon()));
		String q = filter.q();
		parameters.put("q", (q == null || q.isBlank()) ? null : q.strip().replaceAll("([!%_])", "!$1"));
		return parameters;
	}

	private Date today() {
		return Date.valueOf(LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY));
	}

	/**
	 * The order asked for, and the number to make it whole. Only known columns get in.
	 */
	private static String order(Sort sort) {
		Sort.Order order = sort.stream().findFirst().orElse(Sort.Order.asc("party"));
		return " ORDER BY " + Objects.requireNonNull(COLUMNS.get(order.getProperty()), "no such column")
				+ (order.isAscending() ? " ASC" : " DESC") + ", one.reference";
	}

}
