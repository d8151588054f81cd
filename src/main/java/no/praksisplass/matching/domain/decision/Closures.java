package no.praksisplass.matching.domain.decision;

import java.time.Clock;
import java.util.Map;

import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes what has fallen out of a published round, so that later runs do without. Who may
 * is for the caller to check.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Closures {

	private final ClosedSeatRepository closedSeats;

	private final Clock clock;

	Closures(ClosedSeatRepository closedSeats, Clock clock) {
		this.closedSeats = closedSeats;
		this.clock = clock;
	}

	/**
	 * Closes seats.
	 * @param seats how many of each are offered, at least 1
	 * @throws RuleViolation if the reason is empty
	 */
	public void close(RoundId round, Map<Seat, Integer> seats, String reason, PersonId by) {
		seats.forEach((seat, offered) -> {
			ClosedSeat closed = this.closedSeats
				.findByRoundIdAndSupervisorIdAndPeriodId(round.value(), seat.supervisor().value(),
						seat.period().value())
				.orElseGet(() -> new ClosedSeat(round, seat, reason, by, this.clock.instant()));
			closed.closeAll(offered, reason, by, this.clock.instant());
			this.closedSeats.save(closed);
		});
	}

}
