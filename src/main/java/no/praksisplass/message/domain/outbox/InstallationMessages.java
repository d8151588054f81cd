package no.praksisplass.message.domain.outbox;

import java.util.Map;
import java.util.UUID;

import no.praksisplass.message.MessageStatus;
import no.praksisplass.message.domain.sending.MailServer;
import no.praksisplass.shared.NotFoundException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages of the whole installation, for administrators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class InstallationMessages implements MessageDesk {

	private final MessageRepository messages;

	private final MessageQueries queries;

	private final MessageActs acts;

	private final MailServer server;

	InstallationMessages(MessageRepository messages, MessageQueries queries, MessageActs acts, MailServer server) {
		this.messages = messages;
		this.queries = queries;
		this.acts = acts;
		this.server = server;
	}

	/** The messages that the filter lets through. */
	@Override
	public Page<MessageRow> list(MessageFilter filter, Pageable page) {
		return this.queries.list(filter, page);
	}

	/** How many messages are in each state. */
	public Map<MessageStatus, Integer> counts() {
		return this.queries.counts();
	}

	/**
	 * A message. Where nothing can be sent, a message that waits is shown as its
	 * recipient would see it, so that it can be passed on.
	 * @throws NotFoundException if there is none
	 */
	@Override
	public MessageDetails show(UUID id) {
		Message message = require(id);
		return message
			.details(message.status() == MessageStatus.QUEUED && this.server.state() == MailServer.State.NO_SERVER);
	}

	@Override
	@Transactional
	public void resend(UUID id, long version) {
		this.acts.resend(require(id), version);
	}

	@Override
	@Transactional
	public void markSent(UUID id, long version) {
		this.acts.markSent(require(id), version);
	}

	@Override
	@Transactional
	public void bounce(UUID id, long version) {
		this.acts.bounce(require(id), version);
	}

	private Message require(UUID id) {
		return this.messages.findById(id).orElseThrow(() -> new NotFoundException("message", id));
	}

}
