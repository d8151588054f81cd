package no.praksisplass.matching.domain.run;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;

/**
 * What one more place at a practice in a period would do to a run.
 *
 * @param practice where
 * @param period when
 * @param placed how many more students would have a place
 * @param better how many others would have a better wish met
 * @param worse how many others would have a worse one
 * @param lack what the place takes
 */
public record RunGain(PracticeId practice, PeriodId period, int placed, int better, int worse, Lack lack) {

	/** What one more place takes. */
	public enum Lack {

		/** A room; a supervisor there has a place left. */
		ROOM,

		/** A supervisor's place; there is a room. */
		SUPERVISOR,

		/** Both. */
		BOTH

	}

}
