package no.praksisplass.message.domain.outbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.EntityManager;
import no.praksisplass.message.MessageStatus;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts a message into the table unless its key is taken, in one statement: of two who do
 * it at once, the second waits for the first to commit and then finds the key taken.
 */
@Component
class MessageInsert {

	private static final String INSERT = """
			INSERT INTO message (id, version, kind, university_id, person_id, once_key, mailing_id, email, recipient, sender,
			  language, subject, text, html, sealed_text, sealed_html, opt_out_path, status, attempts, queued_at, next_attempt_at,
			  expires_at)
			VALUES (:id, 0, :kind, :university, :person, :key, :mailing, :email, :recipient, :sender,
			  :language, :subject, :text, :html, :sealedText, :sealedHtml, :optOutPath, :status, 0, :now, :now, :expires)
			ON CONFLICT (kind, person_id, once_key) DO NOTHING
			""";

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final Clock clock;

	MessageInsert(EntityManager entities, JdbcClient jdbc, Clock clock) {
		this.entities = entities;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Says whether the message is in the queue now; else one with its key was. */
	boolean insert(WrittenMessage written) {
		this.entities.flush();
		return this.jdbc.sql(INSERT).params(values(written)).update() == 1;
	}

	private Map<String, @Nullable Object> values(WrittenMessage written) {
		UniversityId university = written.message().university();
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("id", written.id());
		values.put("kind", written.message().kind().name());
		values.put("university", (university != null) ? university.value() : null);
		values.put("person", written.person().id().value());
		values.put("key", written.message().onceKey());
		values.put("mailing", written.mailing().orElse(null));
		values.put("email", written.person().email());
		values.put("recipient", written.person().name());
		values.put("sender", written.sender());
		values.put("language", written.language().getLanguage());
		values.put("subject", written.sealed().subject());
		values.put("text", written.shown().text());
		values.put("html", written.shown().html());
		values.put("sealedText", written.sealed().text());
		values.put("sealedHtml", written.sealed().html());
		values.put("optOutPath", written.optOutPath());
		values.put("status", MessageStatus.QUEUED.name());
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		values.put("now", now);
		values.put("expires", now.plus(written.message().kind().shelfLife()));
		return values;
	}

}
