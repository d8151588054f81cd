package no.praksisplass.message.domain.sending;

import java.util.Optional;

import no.praksisplass.message.domain.sending.Delivery.Outcome;
import no.praksisplass.message.domain.sending.MailSwitches.Switches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, one message after another, until nothing is or the server is gone.
 * Safe to be run by several at once.
 */
@Component
class MessageSender {

	private static final Logger logger = LoggerFactory.getLogger(MessageSender.class);

	private final DeliveryStore store;

	private final MailServer server;

	private final MailSwitches switches;

	MessageSender(DeliveryStore store, MailServer server, MailSwitches switches) {
		this.store = store;
		this.server = server;
		this.switches = switches;
	}

	void sendDue() {
		if (this.server.state() != MailServer.State.READY) {
			return;
		}
		int lost = this.store.markLost();
		if (lost > 0) {
			logger.warn("{} messages may or may not have been sent: an attempt broke off", lost);
		}
		boolean goOn = true;
		while (goOn && !Thread.currentThread().isInterrupted()) {
			goOn = sendOne(this.switches.current());
		}
	}

	/** Says whether to go on with another. */
	private boolean sendOne(Switches current) {
		if (current.paused()) {
			return false;
		}
		this.store.markExpired();
		Optional<OutgoingMail> mail = this.store.claim();
		if (mail.isEmpty()) {
			return false;
		}
		Delivery delivery = this.server.deliver(mail.get(), current.redirectAllTo());
		if (delivery.outcome() != Outcome.SENT) {
			logger.warn("Message {}: {} ({})", mail.get().id(), delivery.outcome(), delivery.error());
		}
		this.store.end(mail.get(), delivery);
		return delivery.outcome() != Outcome.UNREACHABLE;
	}

}
