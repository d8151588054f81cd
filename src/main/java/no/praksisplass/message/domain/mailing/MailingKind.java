package no.praksisplass.message.domain.mailing;

import java.util.List;

import no.praksisplass.message.MailingChoice;
import no.praksisplass.message.MessageKind;

/**
 * What can be chosen for a mailing.
 *
 * @param kind the kind of message
 * @param hasTopics whether it is about something that must be chosen
 * @param topics what it can be about now
 * @param groups what it can be narrowed to
 */
public record MailingKind(MessageKind kind, boolean hasTopics, List<MailingChoice> topics, List<MailingChoice> groups) {

	/** Whether there is something to write about. */
	public boolean possible() {
		return !this.hasTopics || !this.topics.isEmpty();
	}

}
