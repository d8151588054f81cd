package no.praksisplass.message.domain.outbox;

import java.util.UUID;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.UniversityId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages of a university, for its coordinators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class UniversityMessages implements MessageDesk {

	private final MessageRepository messages;

	private final MessageQueries queries;

	private final MessageActs acts;

	private final CurrentUser currentUser;

	UniversityMessages(MessageRepository messages, MessageQueries queries, MessageActs acts, CurrentUser currentUser) {
		this.messages = messages;
		this.queries = queries;
		this.acts = acts;
		this.currentUser = currentUser;
	}

	/** The messages that the filter lets through; it must name a university. */
	@Override
	public Page<MessageRow> list(MessageFilter filter, Pageable page) {
		UniversityId university = filter.university()
			.orElseThrow(() -> new NotFoundException("university", "of the messages"));
		this.currentUser.requireCoordinatorOf(university);
		return this.queries.list(filter, page);
	}

	/**
	 * A message; what only its recipient may see is blotted out.
	 * @throws NotFoundException if there is none or it is another university's
	 */
	@Override
	public MessageDetails show(UUID id) {
		return require(id).details(false);
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
		Message message = this.messages.findById(id).orElseThrow(() -> new NotFoundException("message", id));
		UniversityId university = message.university();
		if (university == null) {
			throw new NotFoundException("message", id);
		}
		this.currentUser.requireCoordinatorOf(university);
		return message;
	}

}
