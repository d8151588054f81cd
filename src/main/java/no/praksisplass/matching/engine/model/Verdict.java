package no.praksisplass.matching.engine.model;

/**
 * What a check of a result against its problem found.
 *
 * @param code the outcome
 * @param detail the first violation, a sentence for people; empty where there is none
 */
public record Verdict(Code code, String detail) {

	/** Whether no violation was found. */
	public boolean ok() {
		return this.code == Code.VALID || this.code == Code.FEASIBLE;
	}

	/** The outcomes of a check. */
	public enum Code {

		/** Everything holds, optimality included. */
		VALID,
		/** Everything that can be checked holds; optimality cannot be. */
		FEASIBLE,
		/** The settings of the result are not those of the problem. */
		WRONG_SETTINGS,
		/** A placement that is no candidate. */
		NOT_A_CANDIDATE,
		/** A student is placed twice, or both placed and unplaced, or neither. */
		WRONG_STUDENTS,
		/** A list is not in its order. */
		WRONG_ORDER,
		/** A pin is not kept. */
		PIN_BROKEN,
		/** A seat or limit takes more than it can. */
		OVER_CAPACITY,
		/** A sum is not what the placements add up to. */
		WRONG_OBJECTIVE,
		/** The counts per rank are not those of the placements. */
		WRONG_RANKS,
		/** A reason does not fit. */
		WRONG_REASON,
		/** The result claims or denies a proof wrongly. */
		WRONG_CLAIM,
		/** The certificate is missing, incomplete or does not prove the optimum. */
		WRONG_CERTIFICATE,
		/** The rule was not followed. */
		RULE_BROKEN

	}

}
