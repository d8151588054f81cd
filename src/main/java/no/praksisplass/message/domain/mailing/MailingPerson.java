package no.praksisplass.message.domain.mailing;

import java.util.UUID;

import no.praksisplass.message.MailingOutcome;
import no.praksisplass.message.MessageStatus;
import no.praksisplass.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One of those whom a mailing is about.
 *
 * @param id who
 * @param name the full name
 * @param detail what tells people of one name apart
 * @param outcome what the mailing means for this person
 * @param message the message, if one is written
 * @param status what has become of the message, if one is written
 */
public record MailingPerson(PersonId id, String name, String detail, MailingOutcome outcome, @Nullable UUID message,
		@Nullable MessageStatus status) {
}
