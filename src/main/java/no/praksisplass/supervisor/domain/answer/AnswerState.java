package no.praksisplass.supervisor.domain.answer;

/** Where the answer that is shown for a period comes from. */
public enum AnswerState {

	/** It was given to this period. */
	OWN,

	/** It is a standing yes that carries over. */
	STANDING,

	/**
	 * It is the last answer to the course, filled in and not confirmed: it does not
	 * count.
	 */
	DRAFT,

	/**
	 * She wanted to be asked again, and the day has come: it does not count any more.
	 */
	ASK_AGAIN,

	/** There is none. */
	NONE

}
