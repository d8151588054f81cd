package no.praksisplass.supervisor.domain.manager;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import org.jspecify.annotations.Nullable;

/** A person who looks after a practice. */
@Entity
@Table(name = "practice_manager")
class PracticeManager {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID practiceId;

	private UUID personId;

	private UUID grantedBy;

	private Instant grantedAt;

	@SuppressWarnings("NullAway.Init")
	protected PracticeManager() {
	}

	@SuppressWarnings("NullAway.Init")
	PracticeManager(PracticeId practice, PersonId person, PersonId grantedBy, Instant grantedAt) {
		this.id = UUID.randomUUID();
		this.practiceId = practice.value();
		this.personId = person.value();
		this.grantedBy = grantedBy.value();
		this.grantedAt = grantedAt;
	}

	UUID id() {
		return this.id;
	}

	PracticeId practiceId() {
		return new PracticeId(this.practiceId);
	}

	PersonId personId() {
		return new PersonId(this.personId);
	}

	Instant grantedAt() {
		return this.grantedAt;
	}

}
