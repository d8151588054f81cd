package no.praksisplass.demo.load;

import java.time.Instant;

import no.praksisplass.demo.source.Chance;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PersonId;

/**
 * Who enters what others say: mostly they do so themselves, else a coordinator.
 *
 * @param coordinator the coordinator
 * @param now when the demonstration is loaded
 */
record Registrar(PersonId coordinator, Instant now) {

	/** How a thing was said, some time in the last days. */
	Said said(PersonId by, int daysAgo, Chance chance) {
		Instant at = this.now.minusSeconds(60L * chance.between(60, 60 * 24 * daysAgo));
		int drawn = chance.between(1, 100);
		if (drawn <= 80) {
			return new Said(by, Channel.SELF, at);
		}
		Channel channel = (drawn <= 90) ? Channel.EMAIL : (drawn <= 97) ? Channel.PHONE : Channel.MEETING;
		return new Said(this.coordinator, channel, at);
	}

	/**
	 * How something was said.
	 *
	 * @param by who entered it
	 * @param channel how it came
	 * @param at when
	 */
	record Said(PersonId by, Channel channel, Instant at) {
	}

}
