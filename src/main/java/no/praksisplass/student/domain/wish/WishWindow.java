package no.praksisplass.student.domain.wish;

import java.time.Instant;

import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;

/** Whether a round takes wishes. */
public enum WishWindow {

	/** Not yet. */
	BEFORE,

	/** It does. */
	OPEN,

	/** No longer: the deadline is past. */
	CLOSED,

	/** No longer: its places are published, be it before the deadline. */
	PUBLISHED;

	/** How it stands at an instant; the very instant of closing is too late. */
	public static WishWindow at(RoundView round, Instant now) {
		if (round.status() == RoundStatus.PUBLISHED) {
			return PUBLISHED;
		}
		if (now.isBefore(round.wishesOpenAt())) {
			return BEFORE;
		}
		return now.isBefore(round.wishesCloseAt()) ? OPEN : CLOSED;
	}

}
