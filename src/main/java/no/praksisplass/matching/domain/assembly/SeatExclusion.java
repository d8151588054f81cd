package no.praksisplass.matching.domain.assembly;

/**
 * Why an offered seat is in no student's reach. The first that applies is kept, in this
 * order.
 */
public enum SeatExclusion {

	/** The practice is no longer active. */
	PRACTICE_INACTIVE,

	/** The practice is of another kind than the period wants. */
	WRONG_ARENA,

	/** The university leaves the supervisor in peace. */
	PAUSED,

	/** The coordinator has closed all that was left. */
	CLOSED

}
