package no.praksisplass.placement.domain.change;

import java.util.List;
import java.util.Objects;

import no.praksisplass.placement.Capacity;
import no.praksisplass.placement.Capacity.Offer;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.WishView;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether two of a round's placements can be swapped.
 *
 * @param capacity what supervisors and practices offer now
 * @param places what the seats belong to
 */
record SwapBoard(Capacity capacity, RoundPlaces places) {

	/** Whether nothing keeps either student from the other's place. */
	boolean maySwap(RoundStudent one, PlacementView hers, RoundStudent other, PlacementView theirs) {
		return !seat(hers).equals(seat(theirs)) && mayHave(one, theirs) && mayHave(other, hers);
	}

	/** A placement that can be swapped, by its names. */
	SwapPartner partner(RoundStudent student, PlacementView theirs) {
		FreeSeat named = named(theirs, List.of());
		return new SwapPartner(theirs.id(), student.student().name(), named.practice(), named.supervisor(),
				named.period());
	}

	/** The rank that a place has among the wishes. */
	@Nullable Integer rank(PlacementView place, List<WishView> wishes) {
		return named(place, wishes).wishRank();
	}

	private FreeSeat named(PlacementView place, List<WishView> wishes) {
		return this.places.named(seat(place), Objects.requireNonNull(this.capacity.seats().get(seat(place))), wishes);
	}

	private boolean mayHave(RoundStudent student, PlacementView place) {
		Offer offer = this.capacity.seats().get(seat(place));
		return offer != null && offer.practice().equals(place.practiceId())
				&& this.places.mayHave(student, seat(place), offer);
	}

	private static Seat seat(PlacementView placement) {
		return new Seat(placement.supervisorId(), placement.periodId());
	}

}
