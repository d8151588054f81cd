package no.praksisplass.matching.file;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;

import no.praksisplass.matching.engine.model.SolveControl;

/** Lets an interrupt from the keyboard end a command in good order. */
public final class Interrupt {

	private static final int SECONDS_TO_END = 10;

	private Interrupt() {
	}

	/**
	 * Runs a command and ends the program with its exit code. An interrupt cancels the
	 * command and waits for it, a moment.
	 * @param command gives the exit code
	 */
	public static void exitWith(ToIntFunction<SolveControl> command) {
		AtomicBoolean interrupted = new AtomicBoolean();
		CountDownLatch ended = new CountDownLatch(1);
		Thread hook = new Thread(() -> {
			interrupted.set(true);
			await(ended);
			Runtime.getRuntime().halt(ExitCode.CANCELLED.number());
		});
		Runtime.getRuntime().addShutdownHook(hook);
		int code = command.applyAsInt(new SolveControl() {
			@Override
			public boolean cancelled() {
				return interrupted.get();
			}
		});
		ended.countDown();
		if (!interrupted.get()) {
			Runtime.getRuntime().removeShutdownHook(hook);
			System.exit(code);
		}
	}

	private static void await(CountDownLatch ended) {
		try {
			ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
