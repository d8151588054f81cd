package no.praksisplass.placement.domain.complaint;

/** What came of a complaint. */
public enum ComplaintOutcome {

	/** The student was right. */
	UPHELD,

	/** The student was right in part. */
	PARTLY_UPHELD,

	/** The placement stands. */
	REJECTED,

	/** The student took it back. */
	WITHDRAWN

}
