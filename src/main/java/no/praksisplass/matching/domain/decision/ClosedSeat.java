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
import no.praksisplass.shared.SupervisorId;

/**
 * A coordinator's decision that a round uses fewer of a supervisor's seats than are
 * offered.
 */
@Entity
@Table(name = "closed_seat")
public class ClosedSeat {

	@Id
	private UUID id;

	@Column(nullable = false, updatable = false)
	private UUID roundId;

	@Column(nullable = false, updatable = false)
	private UUID supervisorId;

	@Column(nullable = false, updatable = false)
	private UUID periodId;

	@Column(nullable = false)
	private int seats;

	@Column(nullable = false)
	private String reason;

	@Column(nullable = false)
	private UUID closedBy;

	@Column(nullable = false)
	private Instant closedAt;

	@SuppressWarnings("NullAway.Init")
	protected ClosedSeat() {
	}

	/**
	 * Closes one seat.
	 * @throws RuleViolation if the reason is empty
	 */
	@SuppressWarnings("NullAway.Init")
	public ClosedSeat(RoundId round, Seat seat, String reason, PersonId by, Instant at) {
		this.id = UUID.randomUUID();
		this.roundId = round.value();
		this.supervisorId = seat.supervisor().value();
		this.periodId = seat.period().value();
		closeOne(reason, by, at);
	}

	/**
	 * Closes one seat more.
	 * @throws RuleViolation if the reason is empty
	 */
	public final void closeOne(String reason, PersonId by, Instant at) {
		this.reason = Reasons.require(reason);
		this.seats++;
		this.closedBy = by.value();
		this.closedAt = at;
	}

	/**
	 * Closes all seats.
	 * @param offered how many the supervisor offers
	 * @throws RuleViolation if the reason is empty
	 */
	public void closeAll(int offered, String reason, PersonId by, Instant at) {
		this.reason = Reasons.require(reason);
		this.seats = Math.max(this.seats, offered);
		this.closedBy = by.value();
		this.closedAt = at;
	}

	public ClosedSeatView view() {
		return new ClosedSeatView(new Seat(new SupervisorId(this.supervisorId), new PeriodId(this.periodId)),
				this.seats, this.reason, new PersonId(this.closedBy), this.closedAt);
	}

}
