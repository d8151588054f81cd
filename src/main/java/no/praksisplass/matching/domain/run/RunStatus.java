package no.praksisplass.matching.domain.run;

/** How far a run has come. */
public enum RunStatus {

	/** Waits for an instance to take it. */
	QUEUED,

	/** Is worked on. */
	RUNNING,

	/** Has a result. */
	SOLVED,

	/** The locks together break a capacity: there is no allocation. */
	INFEASIBLE,

	/** Could not be made; the run says why. */
	FAILED,

	/** Was stopped by a coordinator. */
	CANCELLED;

	/** Whether nothing more will happen to the run. */
	public boolean isEnded() {
		return this != QUEUED && this != RUNNING;
	}

	/**
	 * Whether a run may go from this status to another. A job that starts twice goes on
	 * running.
	 */
	public boolean canTransitionTo(RunStatus next) {
		return !isEnded() && next != QUEUED;
	}

}
