package no.praksisplass.message.domain.mailing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.message.MailingOutcome;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageStatus;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads mailings. */
@Component
class MailingQueries {

	private static final String SELECT = """
			SELECT m.*, concat_ws(' ', p.given_name, p.family_name) AS made_by_name
			FROM mailing m JOIN person p ON p.id = m.made_by
			""";

	private static final String PEOPLE = """
			FROM mailing_person r
			LEFT JOIN message g ON g.mailing_id = r.mailing_id AND g.person_id = r.person_id
			WHERE r.mailing_id = :id AND (cast(:outcome AS text) IS NULL OR r.outcome = :outcome)
			""";

	private final JdbcClient jdbc;

	MailingQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whose the mailing is. */
	Optional<UniversityId> universityOf(UUID id) {
		return this.jdbc.sql("SELECT university_id FROM mailing WHERE id = :id")
			.param("id", id)
			.query(UUID.class)
			.optional()
			.map(UniversityId::new);
	}

	MailingView get(UUID id) {
		Map<MailingOutcome, Integer> counts = counts(List.of(id)).getOrDefault(id, Map.of());
		return this.jdbc.sql(SELECT + "WHERE m.id = :id")
			.param("id", id)
			.query((row, number) -> view(row, counts))
			.single();
	}

	/** A university's mailings, the newest first. */
	Page<MailingView> list(UniversityId university, Pageable page) {
		List<UUID> ids = this.jdbc.sql("""
				SELECT id FROM mailing WHERE university_id = :university ORDER BY made_at DESC, id
				LIMIT :size OFFSET :offset""")
			.param("university", university.value())
			.param("size", page.getPageSize())
			.param("offset", page.getOffset())
			.query(UUID.class)
			.list();
		Map<UUID, Map<MailingOutcome, Integer>> counts = counts(ids);
		List<MailingView> rows = this.jdbc.sql(SELECT + "WHERE m.id = ANY(:ids) ORDER BY m.made_at DESC, m.id")
			.param("ids", ids.toArray(UUID[]::new))
			.query((row, number) -> view(row, counts.getOrDefault(row.getObject("id", UUID.class), Map.of())))
			.list();
		return new PageImpl<>(rows, page,
				this.jdbc.sql("SELECT count(*) FROM mailing WHERE university_id = :university")
					.param("university", university.value())
					.query(Long.class)
					.single());
	}

	/** Those whom a mailing is about: those who get it first, then by name. */
	Page<MailingPerson> people(UUID id, Optional<MailingOutcome> outcome, Pageable page) {
		List<MailingPerson> rows = people("SELECT r.*, g.id AS message_id, g.status AS message_status " + PEOPLE
				+ "ORDER BY r.outcome IN ('WAITING', 'WRITTEN') DESC, r.number LIMIT " + page.getPageSize() + " OFFSET "
				+ page.getOffset(), id, outcome)
			.query((row, number) -> person(row))
			.list();
		return new PageImpl<>(rows, page, people("SELECT count(*) " + PEOPLE, id, outcome).query(Long.class).single());
	}

	private JdbcClient.StatementSpec people(String sql, UUID id, Optional<MailingOutcome> outcome) {
		return this.jdbc.sql(sql).param("id", id).param("outcome", outcome.map(MailingOutcome::name).orElse(null));
	}

	private Map<UUID, Map<MailingOutcome, Integer>> counts(List<UUID> ids) {
		Map<UUID, Map<MailingOutcome, Integer>> counts = new HashMap<>();
		this.jdbc.sql("""
				SELECT mailing_id, outcome, count(*) AS number FROM mailing_person WHERE mailing_id = ANY(:ids)
				GROUP BY mailing_id, outcome""").param("ids", ids.toArray(UUID[]::new)).query((row) -> {
			counts.computeIfAbsent(row.getObject("mailing_id", UUID.class), (id) -> new EnumMap<>(MailingOutcome.class))
				.put(MailingOutcome.valueOf(row.getString("outcome")), row.getInt("number"));
		});
		return counts;
	}

	private static MailingView view(ResultSet row, Map<MailingOutcome, Integer> counts) throws SQLException {
		return new MailingView(row.getObject("id", UUID.class), MessageKind.valueOf(row.getString("kind")),
				row.getString("topic_name"), row.getString("group_name"), row.getString("filter_text"),
				MailingStatus.valueOf(row.getString("status")), row.getString("made_by_name"),
				row.getTimestamp("made_at").toInstant(), instant(row.getTimestamp("confirmed_at")),
				instant(row.getTimestamp("ended_at")), counts);
	}

	private static MailingPerson person(ResultSet row) throws SQLException {
		String status = row.getString("message_status");
		return new MailingPerson(new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"),
				row.getString("detail"), MailingOutcome.valueOf(row.getString("outcome")),
				row.getObject("message_id", UUID.class), (status != null) ? MessageStatus.valueOf(status) : null);
	}

	private static @Nullable Instant instant(@Nullable Timestamp moment) {
		return (moment != null) ? moment.toInstant() : null;
	}

}
