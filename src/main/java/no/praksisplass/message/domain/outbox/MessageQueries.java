package no.praksisplass.message.domain.outbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageStatus;
import no.praksisplass.shared.UniversityId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists messages: one query for the rows and one for their number. */
@Component
class MessageQueries {

	private static final String FROM = """
			FROM message m
			WHERE (cast(:university AS uuid) IS NULL OR m.university_id = :university)
			  AND (cast(:kind AS text) IS NULL OR m.kind = :kind)
			  AND (cast(:status AS text) IS NULL OR m.status = :status)
			  AND position(lower(:text) IN lower(m.recipient || ' ' || m.email)) > 0
			""";

	private static final Map<String, String> ORDERS = Map.of("queuedAt", "m.queued_at %1$s, m.id", "recipient",
			"m.recipient %1$s, m.queued_at DESC, m.id", "status", "m.status %1$s, m.queued_at DESC, m.id", "kind",
			"m.kind %1$s, m.queued_at DESC, m.id");

	private final JdbcClient jdbc;

	MessageQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<MessageRow> list(MessageFilter filter, Pageable page) {
		String limits = " LIMIT " + page.getPageSize() + " OFFSET " + page.getOffset();
		List<MessageRow> rows = filtered("SELECT m.* " + FROM + " ORDER BY " + order(page) + limits, filter).query(
				(row, number) -> new MessageRow(MessageHistoryService.summary(row, number), row.getString("recipient")))
			.list();
		return new PageImpl<>(rows, page, filtered("SELECT count(*) " + FROM, filter).query(Long.class).single());
	}

	/** How many messages of the installation are in each state. */
	Map<MessageStatus, Integer> counts() {
		Map<MessageStatus, Integer> counts = new EnumMap<>(MessageStatus.class);
		this.jdbc.sql("SELECT status, count(*) AS number FROM message GROUP BY status").query((row) -> {
			counts.put(MessageStatus.valueOf(row.getString("status")), row.getInt("number"));
		});
		return counts;
	}

	private JdbcClient.StatementSpec filtered(String sql, MessageFilter filter) {
		return this.jdbc.sql(sql)
			.param("university", filter.university().map(UniversityId::value).orElse(null))
			.param("kind", filter.kind().map(MessageKind::name).orElse(null))
			.param("status", filter.status().map(MessageStatus::name).orElse(null))
			.param("text", filter.text().strip());
	}

	private static String order(Pageable page) {
		return page.getSort()
			.stream()
			.findFirst()
			.filter((order) -> ORDERS.containsKey(order.getProperty()))
			.map((order) -> Objects.requireNonNull(ORDERS.get(order.getProperty()))
				.formatted(order.getDirection().name()))
			.orElse("m.id");
	}

}
