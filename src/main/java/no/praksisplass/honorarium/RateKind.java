package no.praksisplass.honorarium;

/** What a supervisor is paid for. */
public enum RateKind {

	/** Supervision, for each week with a student. */
	SUPERVISION(5),

	/** The same for a second student at the same time, and any further one. */
	SECOND_STUDENT(5),

	/** Preparation, for each placement of which any day took place. */
	PREPARATION(1),

	/** What the student costs the office, for each week. */
	OFFICE_COST(5),

	/** A placement that was cancelled too late for the supervisor to fill the time. */
	LATE_CANCELLATION(1);

	private final int parts;

	RateKind(int parts) {
		this.parts = parts;
	}

	/**
	 * Into how many counted things the rate is divided: the 5 working days of a week, or
	 * 1 for what is paid by the placement.
	 */
	public int parts() {
		return this.parts;
	}

	/** Whether it is paid by the week, rather than by the placement. */
	public boolean weekly() {
		return this.parts > 1;
	}

}
