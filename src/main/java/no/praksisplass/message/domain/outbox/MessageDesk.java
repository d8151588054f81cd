package no.praksisplass.message.domain.outbox;

import java.util.UUID;

import no.praksisplass.shared.NotFoundException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * The messages that somebody looks after: a university's coordinators theirs, an
 * administrator all.
 */
public interface MessageDesk {

	/** The messages that the filter lets through. */
	Page<MessageRow> list(MessageFilter filter, Pageable page);

	/**
	 * A message.
	 * @throws NotFoundException if there is none or it is not for this desk
	 */
	MessageDetails show(UUID id);

	/** Has a message sent that was not, or may not have been. */
	void resend(UUID id, long version);

	/** Notes that a message reached its recipient. */
	void markSent(UUID id, long version);

	/** Notes that a message came back. */
	void bounce(UUID id, long version);

}
