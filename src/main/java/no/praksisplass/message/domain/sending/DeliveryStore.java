package no.praksisplass.message.domain.sending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes messages out of the queue and says what became of them, each in a transaction of
 * its own that has committed before the mail server is spoken to, and begins after. What
 * a crash leaves between the two is never taken again.
 */
@Component
class DeliveryStore {

	/** Longer than any attempt lasts: the timeouts of the connection see to that. */
	static final Duration LOST_AFTER = Duration.ofMinutes(10);

	/** Of several workers at once each locks a row of its own. */
	private static final String CLAIM = """
			UPDATE message SET status = 'SENDING', sending_since = :now, sending_token = :token,
			  attempts = attempts + 1, version = version + 1
			WHERE id = (SELECT id FROM message WHERE status = 'QUEUED' AND next_attempt_at <= :now
			  ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
			RETURNING *
			""";

	private static final String SENT = """
			UPDATE message SET status = 'SENT', sent_at = :now, sealed_text = NULL, sealed_html = NULL,
			  last_error = NULL, version = version + 1
			""";

	private static final String AGAIN = """
			UPDATE message SET status = 'QUEUED', next_attempt_at = :next, last_error = :error, version = version + 1
			""";

	private static final String ENDED = """
			UPDATE message SET status = :status, last_error = :error, version = version + 1
			""";

	/** Only the attempt's owner, also where it has been declared lost meanwhile. */
	private static final String OWN = " WHERE id = :id AND sending_token = :token AND status IN ('SENDING', 'UNCERTAIN')";

	private final JdbcClient jdbc;

	private final Clock clock;

	DeliveryStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Takes the message that is due first, if one is. */
	@Transactional
	Optional<OutgoingMail> claim() {
		return this.jdbc.sql(CLAIM)
			.param("now", now())
			.param("token", UUID.randomUUID())
			.query(DeliveryStore::mail)
			.optional();
	}

	/** Notes how the attempt ended. */
	@Transactional
	void end(OutgoingMail mail, Delivery delivery) {
		switch (delivery.outcome()) {
			case SENT -> own(SENT, mail).param("now", now()).update();
			case UNREACHABLE -> again(mail, delivery);
			case DEFERRED -> {
				if (mail.attempts() < Retries.MOST_ATTEMPTS) {
					again(mail, delivery);
				}
				else {
					ended(mail, "REFUSED", delivery);
				}
			}
			case REFUSED -> ended(mail, "REFUSED", delivery);
			case UNCERTAIN -> ended(mail, "UNCERTAIN", delivery);
		}
	}

	/** Marks what a crash has left half-way. */
	@Transactional
	int markLost() {
		return this.jdbc.sql("""
				UPDATE message SET status = 'UNCERTAIN', last_error = 'message.error.lost', version = version + 1
				WHERE status = 'SENDING' AND sending_since < :before""")
			.param("before", now().minus(LOST_AFTER))
			.update();
	}

	/** Marks what has waited too long to be sent by itself. */
	@Transactional
	int markExpired() {
		return this.jdbc.sql("""
				UPDATE message SET status = 'REFUSED', last_error = 'message.error.expired', version = version + 1
				WHERE status = 'QUEUED' AND expires_at < :now""").param("now", now()).update();
	}

	private void again(OutgoingMail mail, Delivery delivery) {
		own(AGAIN, mail).param("next", now().plus(Retries.pause(mail.attempts())))
			.param("error", delivery.error())
			.update();
	}

	private void ended(OutgoingMail mail, String status, Delivery delivery) {
		own(ENDED, mail).param("status", status).param("error", delivery.error()).update();
	}

	private JdbcClient.StatementSpec own(String update, OutgoingMail mail) {
		return this.jdbc.sql(update + OWN).param("id", mail.id()).param("token", mail.token());
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

	private static OutgoingMail mail(ResultSet row, int number) throws SQLException {
		String text = row.getString("sealed_text");
		String html = row.getString("sealed_html");
		return new OutgoingMail(row.getObject("id", UUID.class), row.getObject("sending_token", UUID.class),
				row.getInt("attempts"), row.getString("email"), row.getString("recipient"), row.getString("sender"),
				row.getString("language"), row.getString("subject"), (text != null) ? text : row.getString("text"),
				(html != null) ? html : row.getString("html"), row.getString("opt_out_path"));
	}

}
