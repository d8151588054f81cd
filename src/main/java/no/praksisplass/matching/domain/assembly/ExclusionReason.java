package no.praksisplass.matching.domain.assembly;

/**
 * Why a student and a seat are no candidate. The first that applies is kept, in this
 * order.
 */
public enum ExclusionReason {

	/** The student must not be placed there. */
	CONFLICT,

	/** The student cannot have the period, or a consideration does not permit it. */
	PERIOD_NOT_POSSIBLE,

	/** The student is placed elsewhere in these weeks, by another round. */
	ALREADY_PLACED,

	/** A consideration does not permit the municipality. */
	MUNICIPALITY_NOT_PERMITTED,

	/** The journey is longer than the student's limit. */
	OVER_TRAVEL_LIMIT

}
