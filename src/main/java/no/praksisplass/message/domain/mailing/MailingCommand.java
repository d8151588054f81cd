package no.praksisplass.message.domain.mailing;

import no.praksisplass.message.MessageKind;

/**
 * A choice of people to write to.
 *
 * @param kind the kind of message
 * @param topic the id of what it is about; blank for a kind about nothing
 * @param group the id of the group it is narrowed to; blank for all
 * @param text part of what is known of a person; blank for all
 */
public record MailingCommand(MessageKind kind, String topic, String group, String text) {
}
