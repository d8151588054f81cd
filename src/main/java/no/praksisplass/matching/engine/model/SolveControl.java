package no.praksisplass.matching.engine.model;

/**
 * The caller's hold on a run. Both methods are called often and, where independent parts
 * are solved side by side, from several threads: they must be quick and thread-safe.
 */
public interface SolveControl {

	/** Never cancels and drops the progress. */
	SolveControl NONE = new SolveControl() {
	};

	/** Whether the run should stop with a {@link CancelledException}. */
	default boolean cancelled() {
		return false;
	}

	/**
	 * Tells how far the run has come.
	 * @param routed students dealt with
	 * @param total students in all
	 */
	default void progress(int routed, int total) {
	}

}
