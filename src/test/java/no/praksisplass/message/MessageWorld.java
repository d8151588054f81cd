package no.praksisplass.message;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityMother;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Universities, people and queued messages for tests. */
@Component
public class MessageWorld {

	private final Universities universities;

	private final Persons persons;

	private final Outbox outbox;

	private final JdbcClient jdbc;

	MessageWorld(Universities universities, Persons persons, Outbox outbox, JdbcClient jdbc) {
		this.universities = universities;
		this.persons = persons;
		this.outbox = outbox;
		this.jdbc = jdbc;
	}

	public UniversityId university(String code) {
		return this.universities.create(UniversityMother.university(code)).id();
	}

	public PersonId person(String givenName, String familyName, String email) {
		return SystemAccess.call(() -> this.persons.create(new NewPerson(givenName, familyName, email, null)));
	}

	/** Kari Nordmann with this address. */
	public PersonId person(String email) {
		return person("Kari", "Nordmann", email);
	}

	/** Queues a message of this kind. */
	public void queue(MessageKind kind, PersonId to, UniversityId university, String key) {
		this.outbox.queue(MessageMother.message(kind, to, university, key));
	}

	/** The one value of a column of the only message. */
	public String one(String column) {
		return this.jdbc.sql("SELECT " + column + "::text FROM message").query(String.class).single();
	}

	/** How many messages are in this state. */
	public int count(MessageStatus status) {
		return this.jdbc.sql("SELECT count(*) FROM message WHERE status = :status")
			.param("status", status.name())
			.query(Integer.class)
			.single();
	}

	/** Sets the switches. */
	public void switches(boolean paused, String redirectTo) {
		this.jdbc.sql("UPDATE mail_settings SET paused = :paused, redirect_all_to = :to")
			.param("paused", paused)
			.param("to", redirectTo)
			.update();
	}

}
