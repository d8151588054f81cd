package no.praksisplass.matching.domain.decision;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the coordinator's decisions about a round; for services, it asks for no role. */
@Service
@Transactional(readOnly = true)
public class Decisions {

	private final PlacementLockRepository locks;

	private final ClosedSeatRepository closedSeats;

	private final MaybeConfirmationRepository confirmations;

	Decisions(PlacementLockRepository locks, ClosedSeatRepository closedSeats,
			MaybeConfirmationRepository confirmations) {
		this.locks = locks;
		this.closedSeats = closedSeats;
		this.confirmations = confirmations;
	}

	public List<LockView> locks(RoundId round) {
		return this.locks.findByRoundId(round.value()).stream().map(PlacementLock::view).toList();
	}

	public List<ClosedSeatView> closedSeats(RoundId round) {
		return this.closedSeats.findByRoundId(round.value()).stream().map(ClosedSeat::view).toList();
	}

	/** The closed seats of all these rounds. */
	public List<ClosedSeatView> closedSeats(Collection<RoundId> rounds) {
		return this.closedSeats.findByRoundIdIn(rounds.stream().map(RoundId::value).toList())
			.stream()
			.map(ClosedSeat::view)
			.toList();
	}

	/** What supervisors who answered maybe have confirmed in the periods. */
	public Set<Confirmed> confirmed(Collection<PeriodId> periods) {
		return this.confirmations.findByPeriodIdIn(periods.stream().map(PeriodId::value).toList())
			.stream()
			.map((confirmation) -> new Confirmed(confirmation.seat(), confirmation.student()))
			.collect(Collectors.toSet());
	}

	/**
	 * A confirmed placement.
	 *
	 * @param seat with whom and when
	 * @param student who
	 */
	public record Confirmed(Seat seat, StudentId student) {
	}

}
