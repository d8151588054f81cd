package no.praksisplass.matching.domain.publication;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.RunId;
import org.jspecify.annotations.Nullable;

/** A run that is to be published at a set time. */
@Entity
@Table(name = "planned_publication")
public class PlannedPublication {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column(nullable = false, updatable = false)
	private UUID roundId;

	@Column(nullable = false, updatable = false)
	private UUID runId;

	@Column(nullable = false, updatable = false)
	private Instant publishAt;

	@Column(nullable = false, updatable = false)
	private UUID plannedBy;

	@Column(nullable = false, updatable = false)
	private Instant plannedAt;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false)
	private PlanStatus status;

	private @Nullable Instant endedAt;

	private @Nullable String refusal;

	private @Nullable String refusalDetail;

	@SuppressWarnings("NullAway.Init")
	protected PlannedPublication() {
	}

	/**
	 * Plans a publication.
	 * @throws RuleViolation if the time is not yet to come
	 */
	@SuppressWarnings("NullAway.Init")
	PlannedPublication(RunView run, Instant publishAt, PersonId by, Instant at) {
		if (!publishAt.isAfter(at)) {
			throw RuleViolation.onField("publishAt", "matching.plan.past");
		}
		this.id = UUID.randomUUID();
		this.roundId = run.roundId().value();
		this.runId = run.id().value();
		this.publishAt = publishAt;
		this.plannedBy = by.value();
		this.plannedAt = at;
		this.status = PlanStatus.PLANNED;
	}

	void published(Instant at) {
		end(PlanStatus.PUBLISHED, at);
	}

	void cancel(Instant at) {
		end(PlanStatus.CANCELLED, at);
	}

	/**
	 * Notes why the run was not published.
	 * @param refusal a message key
	 * @param detail the argument of that message; may be empty
	 */
	void refused(String refusal, String detail, Instant at) {
		end(PlanStatus.REFUSED, at);
		this.refusal = refusal;
		this.refusalDetail = detail;
	}

	private void end(PlanStatus next, Instant at) {
		if (this.status != PlanStatus.PLANNED) {
			throw new IllegalStateException("The plan has ended: " + this.status);
		}
		this.status = next;
		this.endedAt = at;
	}

	UUID id() {
		return this.id;
	}

	RunId run() {
		return new RunId(this.runId);
	}

	PersonId plannedBy() {
		return new PersonId(this.plannedBy);
	}

	PlanView view() {
		return new PlanView(run(), this.publishAt, this.status, this.refusal, this.refusalDetail);
	}

}
