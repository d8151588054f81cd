package no.praksisplass.message.domain.mailing;

import java.util.Optional;
import java.util.UUID;

import no.praksisplass.message.MailingCandidate;
import no.praksisplass.message.MailingOutcome;
import no.praksisplass.message.MailingRequest;
import no.praksisplass.message.NewMessage;
import no.praksisplass.message.Outbox;
import no.praksisplass.message.QueueOutcome;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the messages of a mailing, each in a transaction of its own together with the
 * note that it is written: whatever is cut off goes on where it was. Each is checked once
 * more, since a person may have answered or declined since the choice was made.
 */
@Component
class MailingWorker {

	private static final Logger logger = LoggerFactory.getLogger(MailingWorker.class);

	private final MailingStore store;

	private final MailingSources sources;

	private final MailingCheck check;

	private final Outbox outbox;

	private final TransactionTemplate transaction;

	MailingWorker(MailingStore store, MailingSources sources, MailingCheck check, Outbox outbox,
			PlatformTransactionManager transactions) {
		this.store = store;
		this.sources = sources;
		this.check = check;
		this.outbox = outbox;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setName(MailingWorker.class.getName());
	}

	/**
	 * Writes to all whose turn has not come. Safe to be called twice, also at the same
	 * time.
	 * @throws CutOffException if it is to be called again
	 */
	void work(UUID mailing) {
		while (SystemAccess.call(() -> one(mailing))) {
			if (Thread.currentThread().isInterrupted()) {
				throw new CutOffException(mailing);
			}
		}
	}

	/** Writes to one and says whether to go on. */
	private boolean one(UUID mailing) {
		Turn turn = new Turn();
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> next(mailing, turn)));
		}
		catch (RuntimeException ex) {
			PersonId person = turn.person;
			if (person == null) {
				throw ex;
			}
			logger.error("Mailing {} could not write to person {}", mailing, person, ex);
			this.transaction
				.executeWithoutResult((status) -> this.store.outcome(mailing, person, MailingOutcome.FAILED));
			return true;
		}
	}

	private boolean next(UUID mailing, Turn turn) {
		Optional<MailingRequest> request = this.store.run(mailing);
		if (request.isEmpty()) {
			return false;
		}
		Optional<PersonId> next = this.store.next(mailing);
		if (next.isEmpty()) {
			this.store.finish(mailing);
			return false;
		}
		turn.person = next.get();
		this.store.lockSame(request.get());
		this.store.outcome(mailing, next.get(), write(mailing, request.get(), next.get()));
		return true;
	}

	private MailingOutcome write(UUID mailing, MailingRequest request, PersonId person) {
		MailingOutcome now = this.check.of(request.about(person))
			.stream()
			.findFirst()
			.map(MailingCandidate::outcome)
			.orElse(MailingOutcome.NO_LONGER);
		if (now != MailingOutcome.WAITING) {
			return now;
		}
		NewMessage message = new NewMessage(request.kind(), person, request.university(),
				MailingCheck.prefix(request) + mailing, this.sources.of(request.kind()).fields(request, person));
		QueueOutcome outcome = this.outbox.queue(message, mailing);
		return switch (outcome) {
			case QUEUED, ALREADY_QUEUED -> MailingOutcome.WRITTEN;
			case NO_ADDRESS -> MailingOutcome.NO_ADDRESS;
			case OPTED_OUT -> MailingOutcome.OPTED_OUT;
		};
	}

	/** The process is shutting down. */
	static final class CutOffException extends RuntimeException {

		CutOffException(UUID mailing) {
			super("Mailing " + mailing + " goes on later");
		}

	}

	/** Whose turn it is, for when it goes wrong. */
	private static final class Turn {

		private @Nullable PersonId person;

	}

}
