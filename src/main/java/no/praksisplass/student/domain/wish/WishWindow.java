package no.praksisplass.student.domain.wish;

import java.time.Instant;

import no.praksisplass.round.RoundView;

/** Whether a round takes wishes. */
public enum WishWindow {

	/** Not yet. */
	BEFORE,

	/** It does. */
	OPEN,

	/** No longer. */
	CLOSED;

	/** How it stands at an instant; the very instant of closing is too late. */
	public static WishWindow at(RoundView round, Instant now) {
		if (now.isBefore(round.wishesOpenAt())) {
			return BEFORE;
		}
		return now.isBefore(round.wishesCloseAt()) ? OPEN : CLOSED;
	}

}
