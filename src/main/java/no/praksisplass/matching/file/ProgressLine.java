package no.praksisplass.matching.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import no.praksisplass.matching.engine.model.SolveControl;

/**
 * Tells on one line of a terminal how far a run has come, at most five times a second,
 * and wipes the line in the end.
 */
final class ProgressLine implements SolveControl, AutoCloseable {

	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

	private static final String WIPE = "\r\u001B[K";

	private final SolveControl control;

	private final PrintStream terminal;

	private long last = System.nanoTime();

	ProgressLine(SolveControl control, PrintStream terminal) {
		this.control = control;
		this.terminal = terminal;
	}

	/**
	 * Whether the standard error stream of this program is a terminal, as far as Linux
	 * tells; elsewhere Java cannot know.
	 */
	static boolean isWatched() {
		try {
			return Path.of("/proc/self/fd/2").toRealPath().toString().matches("/dev/(pts/|tty|console).*");
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Override
	public boolean cancelled() {
		return this.control.cancelled();
	}

	@Override
	public synchronized void progress(int routed, int total) {
		this.control.progress(routed, total);
		if (System.nanoTime() - this.last >= PAUSE) {
			this.last = System.nanoTime();
			say(routed + " of " + total + " students");
		}
	}

	/** Says something in place of what was said last. */
	synchronized void say(String text) {
		this.terminal.print(WIPE + text);
		this.terminal.flush();
	}

	@Override
	public void close() {
		say("");
	}

}
