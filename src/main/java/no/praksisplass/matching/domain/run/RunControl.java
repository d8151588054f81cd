package no.praksisplass.matching.domain.run;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import no.praksisplass.matching.engine.model.SolveControl;

/**
 * Tells the database how far a run has come, and asks it whether to go on; both at most
 * twice a second, since the engine asks often.
 */
final class RunControl implements SolveControl {

	private static final long PAUSE = Duration.ofMillis(500).toNanos();

	private final Report report;

	private final AtomicLong next = new AtomicLong(System.nanoTime());

	private final AtomicBoolean cancelled = new AtomicBoolean();

	private volatile int done;

	private volatile int total;

	RunControl(Report report) {
		this.report = report;
	}

	@Override
	public boolean cancelled() {
		long due = this.next.get();
		if (System.nanoTime() - due >= 0 && this.next.compareAndSet(due, System.nanoTime() + PAUSE)
				&& !this.report.goOn(this.done, this.total)) {
			this.cancelled.set(true);
		}
		return this.cancelled.get();
	}

	@Override
	public void progress(int routed, int all) {
		this.done = routed;
		this.total = all;
	}

	/** Where the news goes. */
	@FunctionalInterface
	interface Report {

		/** Whether to go on. */
		boolean goOn(int done, int total);

	}

}
