package no.praksisplass.message.web;

import no.praksisplass.message.domain.sending.MailServer;
import no.praksisplass.message.domain.sending.MailSwitches;
import no.praksisplass.message.domain.sending.MailSwitches.Switches;
import org.springframework.stereotype.Component;

/** Tells lists of messages why none are sent, or not to whom they were written. */
@Component
class MailNotice {

	private final MailServer server;

	private final MailSwitches switches;

	MailNotice(MailServer server, MailSwitches switches) {
		this.server = server;
		this.switches = switches;
	}

	/** The message key of what to tell, or empty where all is as usual. */
	String key() {
		if (this.server.state() != MailServer.State.READY) {
			return "message.notice." + this.server.state().name();
		}
		Switches current = this.switches.current();
		if (current.paused()) {
			return "message.notice.PAUSED";
		}
		return (current.redirectAllTo() != null) ? "message.notice.REDIRECTED" : "";
	}

}
