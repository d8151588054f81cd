package no.praksisplass.message.domain.outbox;

import java.util.Arrays;

import no.praksisplass.message.Audience;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.PersonMessages;
import no.praksisplass.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves messages between two rows that are one person. */
@Component
class MovedMessages implements PersonMessages {

	private static final String[] KINDS = Arrays.stream(MessageKind.values())
		.filter((kind) -> kind.audience() == Audience.SUPERVISOR)
		.map(MessageKind::name)
		.toArray(String[]::new);

	private final JdbcClient jdbc;

	MovedMessages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public long asSupervisor(PersonId person) {
		return this.jdbc.sql("SELECT count(*) FROM message WHERE person_id = :person AND kind = ANY(:kinds)")
			.param("person", person.value())
			.param("kinds", KINDS)
			.query(Long.class)
			.single();
	}

	@Override
	@Transactional
	public void moveAsSupervisor(PersonId from, PersonId to) {
		this.jdbc
			.sql("""
					UPDATE message m SET person_id = :to, version = version + 1 WHERE person_id = :from AND kind = ANY(:kinds)
					AND NOT EXISTS (SELECT 1 FROM message o WHERE o.person_id = :to AND o.kind = m.kind AND o.once_key = m.once_key)
					""")
			.param("from", from.value())
			.param("to", to.value())
			.param("kinds", KINDS)
			.update();
		this.jdbc.sql("""
				INSERT INTO message_opt_out (person_id, kind, since)
				SELECT :to, kind, since FROM message_opt_out WHERE person_id = :from
				ON CONFLICT (person_id, kind) DO NOTHING
				""").param("from", from.value()).param("to", to.value()).update();
	}

}
