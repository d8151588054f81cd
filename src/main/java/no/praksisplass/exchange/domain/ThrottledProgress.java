package no.praksisplass.exchange.domain;

import java.time.Duration;
import java.util.function.IntPredicate;

import no.praksisplass.exchange.ImportProgress;
import no.praksisplass.exchange.domain.ImportStore.StoppedException;

/** Asks whether to go on at most three times a second, but at once the first time. */
final class ThrottledProgress implements ImportProgress {

	private static final long PAUSE = Duration.ofMillis(300).toNanos();

	private final IntPredicate goOn;

	private long next = System.nanoTime();

	ThrottledProgress(IntPredicate goOn) {
		this.goOn = goOn;
	}

	@Override
	public void done(int rows) {
		long now = System.nanoTime();
		if (now - this.next < 0) {
			return;
		}
		this.next = now + PAUSE;
		if (!this.goOn.test(rows)) {
			throw new StoppedException();
		}
	}

}
