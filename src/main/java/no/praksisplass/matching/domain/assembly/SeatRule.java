package no.praksisplass.matching.domain.assembly;

import java.util.Map;
import java.util.Optional;

import no.praksisplass.placement.Capacity.Offer;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.university.PeriodView;

/**
 * How many students a round takes of what a supervisor has left, and why none. The
 * problem of an allocation and the figures of capacity both come from here, so that they
 * cannot differ.
 *
 * @param periods the periods asked about
 * @param practices the practices of the seats
 * @param closed how many of a supervisor's seats the coordinator has closed
 */
public record SeatRule(Map<PeriodId, PeriodView> periods, Map<PracticeId, PracticeView> practices,
		Map<Seat, Integer> closed) {

	/** Why no student can have the seat. */
	public Optional<SeatExclusion> exclusion(Seat seat, Offer offer) {
		PracticeView practice = this.practices.get(offer.practice());
		PeriodView period = this.periods.get(seat.period());
		if (practice == null || !practice.active()) {
			return Optional.of(SeatExclusion.PRACTICE_INACTIVE);
		}
		if (period == null || practice.arena() != period.arena()) {
			return Optional.of(SeatExclusion.WRONG_ARENA);
		}
		if (offer.paused()) {
			return Optional.of(SeatExclusion.PAUSED);
		}
		return (open(seat, offer) == 0 && offer.left() > 0) ? Optional.of(SeatExclusion.CLOSED) : Optional.empty();
	}

	/**
	 * The seats open, but never more than the supervisor takes in a whole round; 0 if
	 * none can be had.
	 */
	public int capacity(Seat seat, Offer offer) {
		if (exclusion(seat, offer).isPresent()) {
			return 0;
		}
		Integer perRound = offer.supervisor().maxStudentsPerRound();
		int open = open(seat, offer);
		return (perRound != null) ? Math.min(open, perRound) : open;
	}

	private int open(Seat seat, Offer offer) {
		return Math.max(0, offer.left() - this.closed.getOrDefault(seat, 0));
	}

}
