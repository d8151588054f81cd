package no.praksisplass.matching.domain.hearing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.RunId;
import org.jspecify.annotations.Nullable;

/** The time in which supervisors can object to the students that a run proposes. */
@Entity
@Table(name = "run_hearing")
public class Hearing {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column(nullable = false, updatable = false)
	private UUID roundId;

	@Column(nullable = false, updatable = false)
	private UUID runId;

	@Column(nullable = false, updatable = false)
	private UUID openedBy;

	@Column(nullable = false, updatable = false)
	private Instant openedAt;

	@Column(nullable = false, updatable = false)
	private Instant endsAt;

	private @Nullable UUID closedBy;

	private @Nullable Instant closedAt;

	@SuppressWarnings("NullAway.Init")
	protected Hearing() {
	}

	/**
	 * Opens a hearing.
	 * @param run what is proposed
	 * @param endsAt until when supervisors can object
	 * @throws RuleViolation if that is not yet to come
	 */
	@SuppressWarnings("NullAway.Init")
	Hearing(RunView run, Instant endsAt, PersonId by, Instant at) {
		if (!endsAt.isAfter(at)) {
			throw RuleViolation.onField("endsAt", "matching.hearing.past");
		}
		this.id = UUID.randomUUID();
		this.roundId = run.roundId().value();
		this.runId = run.id().value();
		this.openedBy = by.value();
		this.openedAt = at;
		this.endsAt = endsAt;
	}

	/** Ends it before its time; without effect if it has ended. */
	void close(PersonId by, Instant at) {
		if (this.closedAt == null) {
			this.closedBy = by.value();
			this.closedAt = at;
		}
	}

	/** Whether supervisors can object now. */
	public boolean isOpen(Instant now) {
		return this.closedAt == null && now.isBefore(this.endsAt);
	}

	public UUID id() {
		return this.id;
	}

	public RoundId round() {
		return new RoundId(this.roundId);
	}

	public RunId run() {
		return new RunId(this.runId);
	}

	public Instant openedAt() {
		return this.openedAt;
	}

	/** When it ended, or will end. */
	public Instant end() {
		return (this.closedAt != null && this.closedAt.isBefore(this.endsAt)) ? this.closedAt : this.endsAt;
	}

}
