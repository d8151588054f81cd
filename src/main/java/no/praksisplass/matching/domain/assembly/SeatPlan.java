package no.praksisplass.matching.domain.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.placement.Capacity.Offer;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.supervisor.Answer;

/** The seats that a round can use, and why it cannot use others that are offered. */
final class SeatPlan {

	private final SeatRule rule;

	private final Pseudonyms names;

	private final Map<Seat, AssembledSeat> usable = new HashMap<>();

	private final List<ExcludedSeat> excluded = new ArrayList<>();

	SeatPlan(RoundData data, Pseudonyms names) {
		this.rule = new SeatRule(data.periods(), data.practices(), data.closed());
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
		Optional<SeatExclusion> exclusion = this.rule.exclusion(seat, offer);
		if (exclusion.isPresent()) {
			this.excluded.add(new ExcludedSeat(seat.supervisor(), offer.practice(), seat.period(), exclusion.get()));
		}
		else {
			String name = this.names.seat(seat.supervisor(), seat.period());
			this.usable.put(seat, new AssembledSeat(name, seat.supervisor(), offer.practice(), seat.period(),
					this.rule.capacity(seat, offer), offer.answer().answer() == Answer.MAYBE));
		}
	}

}
