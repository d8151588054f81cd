package no.praksisplass.student.domain.wish.catalogue;

import java.util.List;

import no.praksisplass.shared.PeriodId;

/**
 * What a practice has left for a round in a period, never more than student rooms.
 *
 * @param periodId the period
 * @param seats the seats left that were answered with yes
 * @param maybe the seats left that were answered with maybe
 * @param facts what is otherwise than the practice says, or besides it
 */
public record PlaceOffer(PeriodId periodId, int seats, int maybe, List<OfferFact> facts) {

	public PlaceOffer {
		facts = List.copyOf(facts);
	}

	/** An offer that is as the practice says. */
	public PlaceOffer(PeriodId periodId, int seats, int maybe) {
		this(periodId, seats, maybe, List.of());
	}

	/** Whether some of its supervisors, or all of them, say so. */
	boolean has(OfferFact.Kind kind, boolean everywhere) {
		return this.facts.stream().anyMatch((fact) -> fact.kind() == kind && (fact.everywhere() || !everywhere));
	}

	/** Whether a round may use any of it. */
	public boolean usable(boolean includeMaybe) {
		return this.seats > 0 || (includeMaybe && this.maybe > 0);
	}

}
