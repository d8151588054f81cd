package no.praksisplass.student.domain.wish.catalogue;

import no.praksisplass.shared.PeriodId;

/**
 * What a practice has left for a round in a period, never more than student rooms.
 *
 * @param periodId the period
 * @param seats the seats left that were answered with yes
 * @param maybe the seats left that were answered with maybe
 */
public record PlaceOffer(PeriodId periodId, int seats, int maybe) {

	/** Whether a round may use any of it. */
	public boolean usable(boolean includeMaybe) {
		return this.seats > 0 || (includeMaybe && this.maybe > 0);
	}

}
