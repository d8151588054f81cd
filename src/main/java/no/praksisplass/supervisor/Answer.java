package no.praksisplass.supervisor;

/** What a supervisor answers to a placement period. */
public enum Answer {

	/** Can receive students. */
	YES,

	/** May be able to; a placement must be confirmed before it is published. */
	MAYBE,

	/** Cannot receive students. */
	NO,

	/** Wants to be asked again from a day on; until then it is an answer like others. */
	LATER;

	/** Whether it gives seats. */
	public boolean offersSeats() {
		return this == YES || this == MAYBE;
	}

}
