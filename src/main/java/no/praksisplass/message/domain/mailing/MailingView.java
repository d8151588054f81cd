package no.praksisplass.message.domain.mailing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.message.MailingOutcome;
import no.praksisplass.message.MessageKind;
import org.jspecify.annotations.Nullable;

/**
 * A mailing with its figures.
 *
 * @param id the mailing
 * @param kind the kind of its messages
 * @param topic the name of what it is about, blank for nothing
 * @param group the name of the group it is narrowed to, blank for all
 * @param text the text it is narrowed to, blank for all
 * @param status how far it has come
 * @param madeBy the name of who chose
 * @param madeAt when
 * @param confirmedAt when it was sent off, if it was
 * @param endedAt when everybody's turn had come, if it has
 * @param counts how many people have each outcome
 */
public record MailingView(UUID id, MessageKind kind, String topic, String group, String text, MailingStatus status,
		String madeBy, Instant madeAt, @Nullable Instant confirmedAt, @Nullable Instant endedAt,
		Map<MailingOutcome, Integer> counts) {

	/** How many have this outcome. */
	public int count(MailingOutcome outcome) {
		return this.counts.getOrDefault(outcome, 0);
	}

	/** How many it is about. */
	public int people() {
		return this.counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** How many will be written to or have been. */
	public int recipients() {
		return count(MailingOutcome.WAITING) + count(MailingOutcome.WRITTEN);
	}

	/** How many will not be written to. */
	public int others() {
		return people() - recipients();
	}

	/** How far the writing has come. */
	public int percent() {
		return (recipients() > 0) ? 100 * count(MailingOutcome.WRITTEN) / recipients() : 100;
	}

}
