package no.praksisplass.message.domain.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.mail.MessagingException;
import no.praksisplass.message.domain.sending.Delivery.Outcome;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a failure to send means. A reply of the server (RFC 5321) settles it: 4xx later,
 * 5xx never. Without a reply it hangs on whether the whole message was handed over: the
 * server may have taken it then.
 */
final class Failures {

	private static final int PERMANENT = 500;

	private static final int NO_REPLY = -1;

	private static final int LONGEST = 500;

	private Failures() {
	}

	static Delivery delivery(MessagingException failure, boolean handedOver) {
		List<MessagingException> chain = chain(failure);
		String text = text(chain.get(chain.size() - 1));
		for (MessagingException each : chain) {
			if (each instanceof SMTPAddressFailedException address) {
				return new Delivery(byCode(address.getReturnCode()), text);
			}
			if (each instanceof SMTPSenderFailedException) {
				return new Delivery(Outcome.UNREACHABLE, text);
			}
		}
		if (failure instanceof SMTPSendFailedException send && send.getReturnCode() != NO_REPLY) {
			return new Delivery(aboutUs(send) ? Outcome.UNREACHABLE : byCode(send.getReturnCode()), text);
		}
		return new Delivery(handedOver ? Outcome.UNCERTAIN : Outcome.UNREACHABLE, text);
	}

	/** What the failure says, on one line of bearable length. */
	static String text(MessagingException failure) {
		String text = String.valueOf(failure.getMessage()).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
	}

	/** Refused before a recipient was named: a matter of how we are set up. */
	private static boolean aboutUs(SMTPSendFailedException failure) {
		String command = String.valueOf(failure.getCommand()).toUpperCase(Locale.ROOT);
		return command.startsWith("MAIL") || command.startsWith("EHLO") || command.startsWith("HELO");
	}

	private static Outcome byCode(int code) {
		return (code >= PERMANENT) ? Outcome.REFUSED : Outcome.DEFERRED;
	}

	private static List<MessagingException> chain(MessagingException failure) {
		List<MessagingException> chain = new ArrayList<>();
		@Nullable MessagingException next = failure;
		while (next != null) {
			chain.add(next);
			next = (next.getNextException() instanceof MessagingException inner) ? inner : null;
		}
		return chain;
	}

}
