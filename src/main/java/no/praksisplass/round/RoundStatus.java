package no.praksisplass.round;

/** Whether a round's allocation is in force. */
public enum RoundStatus {

	/** Being prepared, or opened again. */
	OPEN,

	/** Its placements are published. */
	PUBLISHED;

	/** Whether a round may go from this status to the next. */
	public boolean canTransitionTo(RoundStatus next) {
		return this != next;
	}

}
