package no.praksisplass.matching.domain.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.placement.Capacity.Offer;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.university.PeriodView;

/** The seats that a round can use, and why it cannot use others that are offered. */
final class SeatPlan {

	private final RoundData data;

	private final Pseudonyms names;

	private final Map<Seat, AssembledSeat> usable = new HashMap<>();

	private final List<ExcludedSeat> excluded = new ArrayList<>();

	SeatPlan(RoundData data, Pseudonyms names) {
		this.data = data;
		this.names = names;
		data.capacity().seats().forEach(this::add);
	}

	Optional<AssembledSeat> find(Seat seat) {
		return Optional.ofNullable(this.usable.get(seat));
	}

	List<AssembledSeat> usable() {
		return new ArrayList<>(this.usable.values());
	}

	List<ExcludedSeat> excluded() {
		return this.excluded;
	}

	private void add(Seat seat, Offer offer) {
		int open = Math.max(0, offer.left() - this.data.closed().getOrDefault(seat, 0));
		Optional<SeatExclusion> exclusion = exclusion(seat, offer, open);
		if (exclusion.isPresent()) {
			this.excluded.add(new ExcludedSeat(seat.supervisor(), offer.practice(), seat.period(), exclusion.get()));
		}
		else {
			String name = this.names.seat(seat.supervisor(), seat.period());
			this.usable.put(seat, new AssembledSeat(name, seat.supervisor(), offer.practice(), seat.period(),
					capacity(seat, open), offer.answer().answer() == Answer.MAYBE));
		}
	}

	private Optional<SeatExclusion> exclusion(Seat seat, Offer offer, int open) {
		PracticeView practice = this.data.practices().get(offer.practice());
		PeriodView period = this.data.periods().get(seat.period());
		if (practice == null || !practice.active()) {
			return Optional.of(SeatExclusion.PRACTICE_INACTIVE);
		}
		if (period == null || practice.arena() != period.arena()) {
			return Optional.of(SeatExclusion.WRONG_ARENA);
		}
		if (offer.paused()) {
			return Optional.of(SeatExclusion.PAUSED);
		}
		return (open == 0 && offer.left() > 0) ? Optional.of(SeatExclusion.CLOSED) : Optional.empty();
	}

	/** The seats open, but never more than the supervisor takes in a whole round. */
	private int capacity(Seat seat, int open) {
		SupervisorView supervisor = this.data.supervisors().get(seat.supervisor());
		Integer perRound = (supervisor != null) ? supervisor.maxStudentsPerRound() : null;
		return (perRound != null) ? Math.min(open, perRound) : open;
	}

}
