package no.praksisplass.matching.domain.overview;

import no.praksisplass.university.PeriodView;

/**
 * What a round has in one of its periods.
 *
 * @param period the period
 * @param students who can have it
 * @param offered seats that supervisors offer with a yes
 * @param maybe seats that supervisors offer with a maybe
 * @param usable seats that the round can use: what trainees, other rounds and rooms leave
 * @param unanswered supervisors of the counties concerned who have not answered
 */
public record PeriodSummary(PeriodView period, int students, int offered, int maybe, int usable, int unanswered) {

	/** Places wanted that cannot be had; 0 if there are enough. */
	public int shortfall() {
		return Math.max(0, this.period.placesWanted() - this.usable);
	}

}
