package no.praksisplass.message;

import java.util.Optional;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;

/**
 * Whom a university wants to write to about what.
 *
 * @param university which university
 * @param kind the kind of message
 * @param topic the id of what it is about, such as a period; blank for a kind about
 * nothing
 * @param group the id of the group that it is narrowed to; blank for all
 * @param text part of what is known of a person, such as the name; blank for all
 * @param only the only person asked about, or everybody
 */
public record MailingRequest(UniversityId university, MessageKind kind, String topic, String group, String text,
		Optional<PersonId> only) {

	/** The same about one person alone. */
	public MailingRequest about(PersonId person) {
		return new MailingRequest(this.university, this.kind, this.topic, this.group, this.text, Optional.of(person));
	}

}
