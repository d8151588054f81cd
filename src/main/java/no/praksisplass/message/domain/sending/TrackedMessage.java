package no.praksisplass.message.domain.sending;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/**
 * A message that keeps its own id however often it is sent, and knows whether it has been
 * written out to the last byte: before that, no server can have taken it.
 */
final class TrackedMessage extends MimeMessage {

	private final String messageId;

	private boolean handedOver;

	TrackedMessage(Session session, String messageId) {
		super(session);
		this.messageId = messageId;
	}

	boolean handedOver() {
		return this.handedOver;
	}

	@Override
	public void writeTo(OutputStream out, String @Nullable [] ignoredHeaders) throws IOException, MessagingException {
		super.writeTo(out, ignoredHeaders);
		this.handedOver = true;
	}

	@Override
	protected void updateMessageID() throws MessagingException {
		setHeader("Message-ID", this.messageId);
	}

}
