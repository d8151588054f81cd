package no.praksisplass.message;

import java.util.Locale;
import java.util.UUID;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;

/**
 * Takes messages and sees that each is sent once. It asks for no role: whether a person
 * may be written to is decided by the feature that writes.
 */
public interface Outbox {

	/**
	 * Writes the message from the university's template, or the one that comes with the
	 * product, in the recipient's language, and keeps it for sending. It takes part in
	 * the caller's transaction: what is rolled back is not sent.
	 * @throws NotFoundException if there is no such person or university
	 * @throws IllegalArgumentException if a link is not an address of the web
	 */
	QueueOutcome queue(NewMessage message);

	/**
	 * The same for a message that belongs to a mailing.
	 * @param mailing the mailing's id
	 */
	QueueOutcome queue(NewMessage message, UUID mailing);

	/**
	 * The language in which the person is written to: nb, nn or en.
	 */
	Locale language(PersonId person);

}
