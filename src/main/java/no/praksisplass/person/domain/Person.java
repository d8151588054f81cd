package no.praksisplass.person.domain;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.PersonView;
import no.praksisplass.shared.Blank;
import no.praksisplass.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A human being with a name and ways to be reached. */
@Entity
@Table(name = "person")
class Person {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private String givenName;

	private String familyName;

	private @Nullable String email;

	private @Nullable String phone;

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	@SuppressWarnings("NullAway.Init")
	Person(PersonId id, NewPerson person) {
		this.id = id.value();
		describe(person);
	}

	void describe(NewPerson person) {
		this.givenName = person.givenName().strip();
		this.familyName = person.familyName().strip();
		this.email = Blank.toNull(person.email());
		this.phone = Blank.toNull(person.phone());
	}

	PersonView view() {
		return new PersonView(new PersonId(this.id), this.givenName, this.familyName, this.email, this.phone);
	}

}
