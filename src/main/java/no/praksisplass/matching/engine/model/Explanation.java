package no.praksisplass.matching.engine.model;

import java.util.Map;

/**
 * Why a student did not get a candidate of a better rank.
 *
 * @param student id of the student
 * @param seat id of the seat the student did not get
 * @param reason the first sum that would have become worse
 * @param facts figures that belong to the reason, by name
 */
public record Explanation(String student, String seat, Reason reason, Map<String, Long> facts) {

	/** Copies the facts. */
	public Explanation {
		facts = Map.copyOf(facts);
	}

	/** Why a student did not get a seat. */
	public enum Reason {

		/** Other students' pins leave no room. */
		HELD_BY_PIN,
		/** The student's own pin. */
		PINNED,
		/** Placed students or wishes of a higher priority class. */
		FULL_HIGHER_PRIORITY,
		/** Students of the same or a lower class would lose any place. */
		WOULD_LEAVE_UNPLACED,
		/** Wishes of the same or a lower class would get worse. */
		WOULD_WORSEN_WISHES,
		/** Another criterion would get worse. */
		WORSE_CRITERION,
		/** A tie, settled by lot. */
		LOTTERY,
		/** Students with lower pick numbers took it. */
		TAKEN_EARLIER,
		/** It would have left another student out. */
		GUARANTEE,
		/** Students who must be placed together, or linked parts. */
		GROUP,
		/** The budget. */
		BUDGET,
		/** A solver stopped before it could tell. */
		NOT_PROVEN

	}

}
