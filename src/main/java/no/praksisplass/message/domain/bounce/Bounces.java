package no.praksisplass.message.domain.bounce;

import no.praksisplass.message.domain.outbox.BouncedMessages;
import no.praksisplass.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks the messages that a file of reports says came back. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class Bounces {

	private final BouncedMessages messages;

	Bounces(BouncedMessages messages) {
		this.messages = messages;
	}

	/**
	 * Reads a file and marks its messages.
	 * @param file a mailbox (mbox) or a single mail (eml)
	 * @throws RuleViolation if it is empty
	 */
	public BounceReport read(byte[] file) {
		if (file.length == 0) {
			throw RuleViolation.onField("file", "message.bounce.empty");
		}
		BounceFile.Contents contents = BounceFile.read(file);
		int marked = 0;
		int unknown = 0;
		for (BounceFile.Failure failure : contents.failures()) {
			if (this.messages.mark(failure.message(), failure.why())) {
				marked++;
			}
			else {
				unknown++;
			}
		}
		return new BounceReport(marked, unknown, contents.others());
	}

	/**
	 * What came of a file.
	 *
	 * @param marked messages marked as come back
	 * @param unknown reports about messages that are not ours or were marked before
	 * @param others mails that report no failure
	 */
	public record BounceReport(int marked, int unknown, int others) {
	}

}
