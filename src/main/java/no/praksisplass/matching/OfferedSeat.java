package no.praksisplass.matching;

import no.praksisplass.shared.PracticeId;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Takers;

/**
 * A supervisor's yes or maybe to a period, and what an allocation can use of it.
 *
 * @param answer the answer that counts
 * @param practice where the supervisor works
 * @param state why nothing of it can be used, or that something may
 * @param takers what takes the supervisor's seats
 * @param left seats that those leave, 0 or more
 * @param open seats that the allocation can use, as long as there are rooms; 0 to left
 */
public record OfferedSeat(AnswerView answer, PracticeId practice, State state, Takers takers, int left, int open) {

	/** Whether an allocation looks at an offered seat at all. */
	public enum State {

		/** It does. */
		COUNTED,

		/** It is a maybe, and the round takes none. */
		MAYBE_LEFT_OUT,

		/** The practice is out of use or of another kind than the period wants. */
		UNFIT,

		/** The university leaves the supervisor in peace. */
		PAUSED

	}

}
