package no.praksisplass.matching.engine.model;

/**
 * A student without a seat.
 *
 * @param student id of the student
 * @param reason why there is none
 */
public record Unplaced(String student, Reason reason) {

	/** Why a student has no seat. */
	public enum Reason {

		/** The student has no candidate at all. */
		NO_CANDIDATE,
		/** The capacities the student depends on do not suffice for all who need them. */
		BOTTLENECK,
		/** Students with lower pick numbers took what there was. */
		TAKEN_EARLIER

	}

}
