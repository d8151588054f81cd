package no.praksisplass.message.domain.outbox;

import no.praksisplass.message.MessageSummary;

/**
 * A message in a list of many people's.
 *
 * @param message the message
 * @param recipient the name of whom it is for
 */
public record MessageRow(MessageSummary message, String recipient) {
}
