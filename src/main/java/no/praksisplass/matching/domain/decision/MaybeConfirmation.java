package no.praksisplass.matching.domain.decision;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;

/** A supervisor who answered maybe has said yes to a student. */
@Entity
@Table(name = "maybe_confirmation")
public class MaybeConfirmation {

	@Id
	private UUID id;

	@Column(nullable = false, updatable = false)
	private UUID supervisorId;

	@Column(nullable = false, updatable = false)
	private UUID studentId;

	@Column(nullable = false, updatable = false)
	private UUID periodId;

	@Column(nullable = false, updatable = false)
	private UUID confirmedBy;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, updatable = false)
	private Channel channel;

	@Column(nullable = false, updatable = false)
	private Instant confirmedAt;

	@SuppressWarnings("NullAway.Init")
	protected MaybeConfirmation() {
	}

	/** Records the confirmation, and who entered it. */
	public MaybeConfirmation(Seat seat, StudentId student, PersonId by, Channel channel, Instant at) {
		this.id = UUID.randomUUID();
		this.supervisorId = seat.supervisor().value();
		this.studentId = student.value();
		this.periodId = seat.period().value();
		this.confirmedBy = by.value();
		this.channel = channel;
		this.confirmedAt = at;
	}

	public Seat seat() {
		return new Seat(new SupervisorId(this.supervisorId), new PeriodId(this.periodId));
	}

	public StudentId student() {
		return new StudentId(this.studentId);
	}

}
