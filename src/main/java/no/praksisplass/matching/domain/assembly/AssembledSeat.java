package no.praksisplass.matching.domain.assembly;

import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;

/**
 * A seat of the problem and whose it is.
 *
 * @param pseudonym its name in the files
 * @param supervisor with whom
 * @param practice where
 * @param period when
 * @param capacity students it takes, 0 or more
 * @param maybe whether the supervisor answered maybe
 */
public record AssembledSeat(String pseudonym, SupervisorId supervisor, PracticeId practice, PeriodId period,
		int capacity, boolean maybe) {

	/** The supervisor in the period. */
	public Seat seat() {
		return new Seat(this.supervisor, this.period);
	}

}
