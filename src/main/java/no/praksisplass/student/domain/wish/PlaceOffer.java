package no.praksisplass.student.domain.wish;

import no.praksisplass.shared.PeriodId;

/**
 * What a practice offers in a period, never more than it has student rooms.
 *
 * @param periodId the period
 * @param seats the seats that were answered with yes
 * @param maybe the seats that were answered with maybe
 */
public record PlaceOffer(PeriodId periodId, int seats, int maybe) {

	/** Whether a round may use any of it. */
	public boolean usable(boolean includeMaybe) {
		return this.seats > 0 || (includeMaybe && this.maybe > 0);
	}

}
