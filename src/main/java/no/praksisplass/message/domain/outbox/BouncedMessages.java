package no.praksisplass.message.domain.outbox;

import java.util.UUID;

import no.praksisplass.message.MessageStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks messages that a mail server says came back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BouncedMessages {

	private final MessageRepository messages;

	BouncedMessages(MessageRepository messages) {
		this.messages = messages;
	}

	/**
	 * Marks a message.
	 * @param why what the report says; blank if nothing
	 * @return whether it was marked; else there is none, or it was not sent, or was
	 * marked before
	 */
	public boolean mark(UUID id, String why) {
		return this.messages.findById(id)
			.filter((message) -> message.status() != MessageStatus.BOUNCED && message.status().canBounce())
			.map((message) -> {
				message.bounce(why.isBlank() ? "message.error.bounced" : why);
				return true;
			})
			.orElse(false);
	}

}
