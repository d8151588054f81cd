package no.praksisplass.placement.domain.change;

import no.praksisplass.placement.Capacity;
import no.praksisplass.placement.CapacityBook;
import no.praksisplass.round.RoundView;
import org.springframework.stereotype.Component;

/** Reads what decides about swaps, once for a round. */
@Component
class SwapBoards {

	private final CapacityBook capacityBook;

	private final RoundPlaceReader places;

	SwapBoards(CapacityBook capacityBook, RoundPlaceReader places) {
		this.capacityBook = capacityBook;
		this.places = places;
	}

	SwapBoard of(RoundView round) {
		Capacity capacity = this.capacityBook.of(round);
		return new SwapBoard(capacity, this.places.of(round, capacity));
	}

}
