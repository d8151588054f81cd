package no.praksisplass.matching.domain.decision;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;

/** A coordinator's decision that a student has a seat, whatever a run would find best. */
@Entity
@Table(name = "placement_lock")
public class PlacementLock {

	@Id
	private UUID id;

	@Column(nullable = false, updatable = false)
	private UUID roundId;

	@Column(nullable = false, updatable = false)
	private UUID studentId;

	@Column(nullable = false)
	private UUID supervisorId;

	@Column(nullable = false)
	private UUID periodId;

	@Column(nullable = false)
	private String reason;

	@Column(nullable = false)
	private UUID lockedBy;

	@Column(nullable = false)
	private Instant lockedAt;

	@SuppressWarnings("NullAway.Init")
	protected PlacementLock() {
	}

	/**
	 * Locks a student to a seat.
	 * @throws RuleViolation if the reason is empty
	 */
	@SuppressWarnings("NullAway.Init")
	public PlacementLock(RoundId round, StudentId student, Seat seat, String reason, PersonId by, Instant at) {
		this.id = UUID.randomUUID();
		this.roundId = round.value();
		this.studentId = student.value();
		moveTo(seat, reason, by, at);
	}

	/**
	 * Locks the student to another seat instead.
	 * @throws RuleViolation if the reason is empty
	 */
	public final void moveTo(Seat seat, String reason, PersonId by, Instant at) {
		this.supervisorId = seat.supervisor().value();
		this.periodId = seat.period().value();
		this.reason = Reasons.require(reason);
		this.lockedBy = by.value();
		this.lockedAt = at;
	}

	public LockView view() {
		return new LockView(new StudentId(this.studentId),
				new Seat(new SupervisorId(this.supervisorId), new PeriodId(this.periodId)), this.reason,
				new PersonId(this.lockedBy), this.lockedAt);
	}

}
