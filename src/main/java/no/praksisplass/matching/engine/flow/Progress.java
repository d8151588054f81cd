package no.praksisplass.matching.engine.flow;

import java.util.concurrent.atomic.AtomicInteger;

import no.praksisplass.matching.engine.model.SolveControl;

/** Adds up the progress of parts that are solved side by side. */
final class Progress {

	private static final int STEPS = 200;

	private final SolveControl control;

	private final int total;

	private final int step;

	private final AtomicInteger routed = new AtomicInteger();

	Progress(SolveControl control, int total) {
		this.control = control;
		this.total = total;
		this.step = Math.max(1, total / STEPS);
	}

	boolean cancelled() {
		return this.control.cancelled();
	}

	void routed(int students) {
		int before = this.routed.getAndAdd(students);
		int now = before + students;
		if (now / this.step > before / this.step || now == this.total) {
			this.control.progress(now, this.total);
		}
	}

}
