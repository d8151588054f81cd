package no.praksisplass.message.domain.outbox;

import java.time.Instant;

import no.praksisplass.message.MessageSummary;
import org.jspecify.annotations.Nullable;

/**
 * A message with what it says.
 *
 * @param summary what it is
 * @param version for noticing that it changed meanwhile
 * @param recipient the name of whom it is for
 * @param language nb, nn or en
 * @param text the plain text
 * @param html the same as the body of an HTML page
 * @param unsealed whether these show what only the recipient may see
 * @param attempts how often it was tried
 * @param nextAttemptAt when it is tried next, if it waits
 * @param lastError what went wrong last: what a mail server said, or a message key
 * @param canResend whether it may be sent again
 */
public record MessageDetails(MessageSummary summary, long version, String recipient, String language, String text,
		String html, boolean unsealed, int attempts, Instant nextAttemptAt, @Nullable String lastError,
		boolean canResend) {

	@Override
	public String toString() {
		return this.summary.toString();
	}

}
