package no.praksisplass.round;

/** The rule by which a round places students. */
public enum AllocationRule {

	/** The best allocation by the round's criteria. */
	OPTIMAL,

	/** Students choose in the order of drawn pick numbers (<i>valgnummer</i>). */
	PICK_NUMBER

}
