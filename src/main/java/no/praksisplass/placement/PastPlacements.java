package no.praksisplass.placement;

import java.time.Instant;

/** Publishes what is over, for trial data: nobody is told, and no seat is counted. */
public interface PastPlacements {

	/**
	 * Publishes an allocation as at a moment in the past.
	 * @param command what was published
	 * @param at when
	 */
	void publish(PublishRound command, Instant at);

}
