package no.praksisplass.message.domain.sending;

import java.time.Duration;

/**
 * When a message is tried again: after one minute, two, four and so on, at most four
 * hours. After about three days it is given up.
 */
final class Retries {

	/** After so many attempts that the server put off, a message is given up. */
	static final int MOST_ATTEMPTS = 24;

	private static final Duration LONGEST = Duration.ofHours(4);

	private static final int DOUBLINGS = 8;

	private Retries() {
	}

	/**
	 * How long to wait.
	 * @param attempts how many attempts there were, at least one
	 */
	static Duration pause(int attempts) {
		Duration pause = Duration.ofMinutes(1L << Math.min(attempts - 1, DOUBLINGS));
		return (pause.compareTo(LONGEST) < 0) ? pause : LONGEST;
	}

}
