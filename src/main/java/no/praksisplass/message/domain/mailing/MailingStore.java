package no.praksisplass.message.domain.mailing;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.message.MailingCandidate;
import no.praksisplass.message.MailingOutcome;
import no.praksisplass.message.MailingRequest;
import no.praksisplass.message.MessageKind;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes mailings. Each change says from which states it may be made. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MailingStore {

	/** How long a choice of people holds before it must be made again. */
	static final Duration DRAFT_HOLDS = Duration.ofHours(24);

	private final JdbcClient jdbc;

	private final Clock clock;

	MailingStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps a choice of people, and drops those that the university never sent. */
	void draft(UUID id, MailingRequest request, Names names, PersonId by, List<MailingCandidate> people) {
		OffsetDateTime now = now();
		this.jdbc.sql("DELETE FROM mailing WHERE status = 'DRAFT' AND university_id = :university AND made_at < :limit")
			.param("university", request.university().value())
			.param("limit", now.minus(DRAFT_HOLDS))
			.update();
		this.jdbc
			.sql("""
					INSERT INTO mailing (id, university_id, kind, topic, topic_name, group_id, group_name, filter_text, status,
					  made_by, made_at)
					VALUES (:id, :university, :kind, :topic, :topicName, :group, :groupName, :text, 'DRAFT', :by, :now)""")
			.param("id", id)
			.param("university", request.university().value())
			.param("kind", request.kind().name())
			.param("topic", request.topic())
			.param("topicName", names.topic())
			.param("group", request.group())
			.param("groupName", names.group())
			.param("text", request.text())
			.param("by", by.value())
			.param("now", now)
			.update();
		insert(id, people);
	}

	private void insert(UUID id, List<MailingCandidate> people) {
		this.jdbc.sql("""
				INSERT INTO mailing_person (mailing_id, number, person_id, name, detail, outcome)
				SELECT :mailing, row_number() OVER (), p.* FROM unnest(cast(:persons AS uuid[]), cast(:names AS text[]),
				  cast(:details AS text[]), cast(:outcomes AS text[])) AS p""")
			.param("mailing", id)
			.param("persons", people.stream().map((one) -> one.person().value()).toArray(UUID[]::new))
			.param("names", people.stream().map(MailingCandidate::name).toArray(String[]::new))
			.param("details", people.stream().map(MailingCandidate::detail).toArray(String[]::new))
			.param("outcomes", people.stream().map((one) -> one.outcome().name()).toArray(String[]::new))
			.update();
	}

	/** Locks a draft until the transaction ends; says whether it still is one. */
	boolean lockDraft(UUID id) {
		return this.jdbc.sql("SELECT id FROM mailing WHERE id = :id AND status = 'DRAFT' FOR UPDATE")
			.param("id", id)
			.query(UUID.class)
			.optional()
			.isPresent();
	}

	/** What the mailing means for one of its people. */
	Optional<MailingOutcome> outcomeOf(UUID id, PersonId person) {
		return this.jdbc.sql("SELECT outcome FROM mailing_person WHERE mailing_id = :id AND person_id = :person")
			.param("id", id)
			.param("person", person.value())
			.query(String.class)
			.optional()
			.map(MailingOutcome::valueOf);
	}

	/** Sends a draft off, if it still is one and holds. */
	boolean confirm(UUID id) {
		return this.jdbc.sql("""
				UPDATE mailing SET status = 'QUEUED', confirmed_at = :now
				WHERE id = :id AND status = 'DRAFT' AND made_at >= :limit""")
			.param("id", id)
			.param("now", now())
			.param("limit", now().minus(DRAFT_HOLDS))
			.update() == 1;
	}

	/** Throws a draft away, if it still is one. */
	boolean discard(UUID id) {
		return this.jdbc.sql("DELETE FROM mailing WHERE id = :id AND status = 'DRAFT'").param("id", id).update() == 1;
	}

	/** Stops a mailing under way; those whose turn has not come are not written to. */
	boolean stop(UUID id) {
		int stopped = this.jdbc.sql("""
				UPDATE mailing SET status = 'STOPPED', ended_at = :now
				WHERE id = :id AND status IN ('QUEUED', 'RUNNING')""").param("id", id).param("now", now()).update();
		if (stopped == 1) {
			this.jdbc
				.sql("UPDATE mailing_person SET outcome = 'STOPPED' WHERE mailing_id = :id AND outcome = 'WAITING'")
				.param("id", id)
				.update();
		}
		return stopped == 1;
	}

	/** Locks a mailing that is under way and notes that it runs. */
	Optional<MailingRequest> run(UUID id) {
		return this.jdbc.sql("""
				UPDATE mailing SET status = 'RUNNING' WHERE id = :id AND status IN ('QUEUED', 'RUNNING')
				RETURNING university_id, kind, topic""")
			.param("id", id)
			.query((row, number) -> new MailingRequest(new UniversityId(row.getObject("university_id", UUID.class)),
					MessageKind.valueOf(row.getString("kind")), row.getString("topic"), "", "", Optional.empty()))
			.optional();
	}

	/**
	 * Lets mailings of a university about the same wait for each other until the
	 * transaction ends, so that both do not ask one person.
	 */
	void lockSame(MailingRequest request) {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:same, 0))::text")
			.param("same", request.university() + "/" + request.kind() + "/" + request.topic())
			.query(String.class)
			.single();
	}

	/** Whose turn is next. */
	Optional<PersonId> next(UUID id) {
		return this.jdbc.sql("""
				SELECT person_id FROM mailing_person WHERE mailing_id = :id AND outcome = 'WAITING'
				ORDER BY number LIMIT 1""").param("id", id).query(UUID.class).optional().map(PersonId::new);
	}

	void outcome(UUID id, PersonId person, MailingOutcome outcome) {
		this.jdbc.sql("UPDATE mailing_person SET outcome = :outcome WHERE mailing_id = :id AND person_id = :person")
			.param("outcome", outcome.name())
			.param("id", id)
			.param("person", person.value())
			.update();
	}

	void finish(UUID id) {
		this.jdbc.sql("UPDATE mailing SET status = 'FINISHED', ended_at = :now WHERE id = :id AND status = 'RUNNING'")
			.param("id", id)
			.param("now", now())
			.update();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

	/**
	 * What a coordinator reads for the ids of a request.
	 *
	 * @param topic what it is about
	 * @param group what it is narrowed to
	 */
	record Names(String topic, String group) {
	}

}
