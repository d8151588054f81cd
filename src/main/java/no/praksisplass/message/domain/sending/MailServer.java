package no.praksisplass.message.domain.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

import no.praksisplass.message.domain.sending.Delivery.Outcome;

/**
 * The mail server of the installation, spoken to by SMTP. Whatever goes wrong, it says
 * whether the server may have taken the message.
 */
@Component
public class MailServer {

	private static final Logger logger = LoggerFactory.getLogger(MailServer.class);

	private final ObjectProvider<JavaMailSenderImpl> senders;

	private final MailWriter writer;

	MailServer(ObjectProvider<JavaMailSenderImpl> senders, MailWriter writer) {
		this.senders = senders;
		this.writer = writer;
	}

	/** Whether there is one to send by. */
	public State state() {
		if (this.senders.getIfAvailable() == null) {
			return State.NO_SERVER;
		}
		return this.writer.hasSender() ? State.READY : State.NO_SENDER;
	}

	/** The server's name and port, or empty where there is none. */
	public String name() {
		JavaMailSenderImpl sender = this.senders.getIfAvailable();
		return (sender != null) ? sender.getHost() + ((sender.getPort() > 0) ? ":" + sender.getPort() : "") : "";
	}

	/**
	 * Tries to hand a message over.
	 * @param redirectTo where it goes instead, if anywhere
	 */
	Delivery deliver(OutgoingMail mail, @Nullable String redirectTo) {
		JavaMailSenderImpl sender = this.senders.getObject();
		Session session = sender.getSession();
		TrackedMessage message;
		try {
			message = this.writer.write(session, mail, redirectTo);
		}
		catch (MessagingException ex) {
			return new Delivery(Outcome.REFUSED, Failures.text(ex));
		}
		Transport transport;
		try {
			transport = connect(sender, session);
		}
		catch (MessagingException ex) {
			return new Delivery(Outcome.UNREACHABLE, Failures.text(ex));
		}
		try {
			transport.sendMessage(message, message.getAllRecipients());
			return Delivery.SENT;
		}
		catch (MessagingException ex) {
			return Failures.delivery(ex, message.handedOver());
		}
		finally {
			close(transport);
		}
	}

	private static Transport connect(JavaMailSenderImpl sender, Session session) throws MessagingException {
		String username = sender.getUsername();
		boolean anonymous = username == null || username.isEmpty();
		String protocol = sender.getProtocol();
		Transport transport = session.getTransport((protocol != null) ? protocol : JavaMailSenderImpl.DEFAULT_PROTOCOL);
		transport.connect(sender.getHost(), sender.getPort(), anonymous ? null : username,
				anonymous ? null : sender.getPassword());
		return transport;
	}

	/** What the server says to our goodbye changes nothing of what it has taken. */
	private static void close(Transport transport) {
		try {
			transport.close();
		}
		catch (MessagingException ex) {
			logger.debug("Closing the connection to the mail server failed", ex);
		}
	}

	/** Whether messages can be sent. */
	public enum State {

		/** They can. */
		READY,

		/** No server is named ({@code spring.mail.host}). */
		NO_SERVER,

		/** No address to send from is named ({@code praksisplass.mail.from}). */
		NO_SENDER

	}

}
