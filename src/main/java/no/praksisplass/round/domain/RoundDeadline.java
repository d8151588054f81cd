package no.praksisplass.round.domain;

import java.time.Instant;
import java.util.Set;

import no.praksisplass.round.RoundSettings;
import no.praksisplass.round.RoundView;

/** A time of a round that coordinators set. */
enum RoundDeadline {

	/** From when students can wish. */
	OPENING("round.wishesOpenAt"),

	/** Until when. */
	CLOSING("round.wishesCloseAt"),

	/** When the placements are planned to be published. */
	PUBLICATION("round.publishAt");

	private final String messageKey;

	RoundDeadline(String messageKey) {
		this.messageKey = messageKey;
	}

	String messageKey() {
		return this.messageKey;
	}

	Instant of(RoundView round) {
		return switch (this) {
			case OPENING -> round.wishesOpenAt();
			case CLOSING -> round.wishesCloseAt();
			case PUBLICATION -> round.publishAt();
		};
	}

	/** The round's settings with this time at another moment. */
	RoundSettings settings(RoundView round, Instant moment) {
		return new RoundSettings(round.name(), (this == OPENING) ? moment : round.wishesOpenAt(),
				(this == CLOSING) ? moment : round.wishesCloseAt(), (this == PUBLICATION) ? moment : round.publishAt(),
				round.minWishes(), round.maxWishes(), round.rule(), round.guarantee(), round.fairness(),
				round.criteria(), round.includeMaybe(), round.travelLimit(), Set.copyOf(round.periods()));
	}

}
