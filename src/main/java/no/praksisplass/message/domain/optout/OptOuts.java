package no.praksisplass.message.domain.optout;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import no.praksisplass.message.MessageKind;
import no.praksisplass.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has declined which kinds. It asks for no role: those who show or change it do. */
@Service
@Transactional(readOnly = true)
public class OptOuts {

	private final JdbcClient jdbc;

	private final OptOutLinks links;

	private final Clock clock;

	OptOuts(JdbcClient jdbc, OptOutLinks links, Clock clock) {
		this.jdbc = jdbc;
		this.links = links;
		this.clock = clock;
	}

	/** The path of the page on which the person declines a kind, without signing in. */
	public String path(PersonId person, MessageKind kind) {
		return this.links.path(person, kind);
	}

	/** The kinds that the person has declined. */
	public Set<MessageKind> of(PersonId person) {
		Set<MessageKind> kinds = EnumSet.noneOf(MessageKind.class);
		this.jdbc.sql("SELECT kind FROM message_opt_out WHERE person_id = :person")
			.param("person", person.value())
			.query(String.class)
			.list()
			.forEach((kind) -> kinds.add(MessageKind.valueOf(kind)));
		return kinds;
	}

	/** Those of these people who have declined the kind. */
	public Set<PersonId> declining(MessageKind kind, Collection<PersonId> persons) {
		Set<PersonId> declining = new HashSet<>();
		if (!persons.isEmpty() && kind.canOptOut()) {
			this.jdbc.sql("SELECT person_id FROM message_opt_out WHERE kind = :kind AND person_id = ANY(:persons)")
				.param("kind", kind.name())
				.param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
				.query(UUID.class)
				.list()
				.forEach((person) -> declining.add(new PersonId(person)));
		}
		return declining;
	}

	/**
	 * Declines a kind; without effect if it is declined already or the person is gone.
	 */
	@Transactional
	void decline(PersonId person, MessageKind kind) {
		this.jdbc.sql("""
				INSERT INTO message_opt_out (person_id, kind, since)
				SELECT id, :kind, :since FROM person WHERE id = :person
				ON CONFLICT (person_id, kind) DO NOTHING""")
			.param("person", person.value())
			.param("kind", kind.name())
			.param("since", OffsetDateTime.now(this.clock))
			.update();
	}

	/** Wants a kind again. */
	@Transactional
	void accept(PersonId person, MessageKind kind) {
		this.jdbc.sql("DELETE FROM message_opt_out WHERE person_id = :person AND kind = :kind")
			.param("person", person.value())
			.param("kind", kind.name())
			.update();
	}

}
