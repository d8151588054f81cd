package no.praksisplass.message.domain.sending;

import java.util.regex.Pattern;

import no.praksisplass.message.domain.sending.MailSwitches.Switches;
import no.praksisplass.shared.RuleViolation;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators see and set of the installation's mail. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class MailAdministration {

	private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");

	private final MailServer server;

	private final MailSwitches switches;

	private final SendingWaker waker;

	MailAdministration(MailServer server, MailSwitches switches, SendingWaker waker) {
		this.server = server;
		this.switches = switches;
		this.waker = waker;
	}

	/** Whether messages can be sent, by which server, and how the switches stand. */
	public MailState state() {
		return new MailState(this.server.state(), this.server.name(), this.switches.current());
	}

	/**
	 * Sets the switches.
	 * @param redirectAllTo an address for all messages; blank for none
	 * @throws RuleViolation if the address is none
	 * @throws OptimisticLockingFailureException if somebody else has set them since
	 */
	@Transactional
	public void set(boolean paused, String redirectAllTo, long version) {
		String address = redirectAllTo.strip();
		if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
			throw RuleViolation.onField("redirectAllTo", "message.mail.redirect.shape");
		}
		if (!this.switches.set(paused, address.isEmpty() ? null : address, version)) {
			throw new OptimisticLockingFailureException("the mail settings changed since version " + version);
		}
		this.waker.afterCommit();
	}

	/**
	 * How mail stands.
	 *
	 * @param state whether messages can be sent
	 * @param server the server's name and port; empty where there is none
	 * @param switches what is set
	 */
	public record MailState(MailServer.State state, String server, Switches switches) {
	}

}
