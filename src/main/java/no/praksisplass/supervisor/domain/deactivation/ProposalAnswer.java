package no.praksisplass.supervisor.domain.deactivation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/** A university's answer to a proposal. It never changes. */
@Entity
@Table(name = "deactivation_answer")
class ProposalAnswer {

	@Id
	private UUID id;

	private UUID universityId;

	private boolean consents;

	private @Nullable String reason;

	private UUID answeredBy;

	private Instant answeredAt;

	@SuppressWarnings("NullAway.Init")
	protected ProposalAnswer() {
	}

	ProposalAnswer(UniversityId university, boolean consents, @Nullable String reason, PersonId by, Instant at) {
		this.id = UUID.randomUUID();
		this.universityId = university.value();
		this.consents = consents;
		this.reason = reason;
		this.answeredBy = by.value();
		this.answeredAt = at;
	}

	UniversityId university() {
		return new UniversityId(this.universityId);
	}

	boolean consents() {
		return this.consents;
	}

	Instant answeredAt() {
		return this.answeredAt;
	}

	@Nullable String reason() {
		return this.reason;
	}

}
