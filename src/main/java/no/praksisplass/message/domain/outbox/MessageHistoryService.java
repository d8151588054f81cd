package no.praksisplass.message.domain.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import no.praksisplass.message.MessageHistory;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageStatus;
import no.praksisplass.message.MessageSummary;
import no.praksisplass.message.domain.optout.OptOuts;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what has been written to people. */
@Service
@Transactional(readOnly = true)
class MessageHistoryService implements MessageHistory {

	private static final String COLUMNS = "SELECT id, university_id, kind, subject, email, status, queued_at, sent_at FROM message ";

	private static final String NEWEST_FIRST = " ORDER BY queued_at DESC, id";

	private final JdbcClient jdbc;

	private final OptOuts optOuts;

	MessageHistoryService(JdbcClient jdbc, OptOuts optOuts) {
		this.jdbc = jdbc;
		this.optOuts = optOuts;
	}

	@Override
	public List<MessageSummary> ofPerson(PersonId person) {
		return this.jdbc.sql(COLUMNS + "WHERE person_id = :person AND university_id IS NOT NULL" + NEWEST_FIRST)
			.param("person", person.value())
			.query(MessageHistoryService::summary)
			.list();
	}

	@Override
	public List<MessageSummary> ofPerson(UniversityId university, PersonId person) {
		return this.jdbc.sql(COLUMNS + "WHERE person_id = :person AND university_id = :university" + NEWEST_FIRST)
			.param("person", person.value())
			.param("university", university.value())
			.query(MessageHistoryService::summary)
			.list();
	}

	@Override
	public Map<PersonId, Instant> lastQueued(UniversityId university, MessageKind kind, String onceKeyPrefix,
			Collection<PersonId> persons) {
		Map<PersonId, Instant> last = new HashMap<>();
		this.jdbc.sql("""
				SELECT person_id, max(queued_at) AS last FROM message
				WHERE university_id = :university AND kind = :kind AND status <> 'REFUSED'
				  AND starts_with(once_key, :prefix) AND person_id = ANY(:persons)
				GROUP BY person_id""")
			.param("university", university.value())
			.param("kind", kind.name())
			.param("prefix", onceKeyPrefix)
			.param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
			.query((row) -> {
				last.put(new PersonId(row.getObject("person_id", UUID.class)), row.getTimestamp("last").toInstant());
			});
		return last;
	}

	@Override
	public boolean optedOut(PersonId person, MessageKind kind) {
		return this.optOuts.of(person).contains(kind);
	}

	@Override
	public List<MessageKind> declined(PersonId person) {
		return this.optOuts.of(person).stream().sorted().toList();
	}

	@Override
	public Set<PersonId> optedOut(MessageKind kind, Collection<PersonId> persons) {
		return this.optOuts.declining(kind, persons);
	}

	static MessageSummary summary(ResultSet row, int number) throws SQLException {
		UUID university = row.getObject("university_id", UUID.class);
		return new MessageSummary(row.getObject("id", UUID.class),
				(university != null) ? new UniversityId(university) : null, MessageKind.valueOf(row.getString("kind")),
				row.getString("subject"), row.getString("email"), MessageStatus.valueOf(row.getString("status")),
				row.getTimestamp("queued_at").toInstant(), instant(row.getTimestamp("sent_at")));
	}

	static @Nullable Instant instant(@Nullable Timestamp moment) {
		return (moment != null) ? moment.toInstant() : null;
	}

}
