package no.praksisplass.message.domain.sending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import no.praksisplass.shared.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Puts messages into the form in which they travel: plain text and HTML side by side. */
@Component
class MailWriter {

	private static final String UTF_8 = "UTF-8";

	private final String from;

	private final SiteAddress site;

	private final Clock clock;

	private final String shell;

	MailWriter(@Value("${praksisplass.mail.from:}") String from, SiteAddress site, Clock clock) {
		this.from = from.strip();
		this.site = site;
		this.clock = clock;
		try {
			this.shell = new ClassPathResource("mail/shell.html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether there is an address to send from. */
	boolean hasSender() {
		return !this.from.isEmpty();
	}

	/**
	 * Writes a message.
	 * @param redirectTo where it goes instead; the subject says then whom it was for
	 * @throws MessagingException if an address is none
	 */
	TrackedMessage write(Session session, OutgoingMail mail, @Nullable String redirectTo) throws MessagingException {
		TrackedMessage message = new TrackedMessage(session, messageId(mail.id()));
		message.setFrom(address(this.from, mail.sender()));
		message.setRecipient(Message.RecipientType.TO,
				(redirectTo != null) ? address(redirectTo, mail.recipient()) : address(mail.email(), mail.recipient()));
		String subject = (redirectTo != null) ? "[" + mail.recipient() + ", " + mail.email() + "] " + mail.subject()
				: mail.subject();
		message.setSubject(oneLine(subject), UTF_8);
		message.setSentDate(Date.from(this.clock.instant()));
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("Content-Language", mail.language());
		if (mail.optOutPath() != null) {
			message.setHeader("List-Unsubscribe", "<" + this.site.of(mail.optOutPath()) + ">");
			message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
		}
		message.setContent(alternatives(mail));
		message.saveChanges();
		return message;
	}

	private String messageId(UUID id) {
		return "<" + id + "@" + this.site.host() + ">";
	}

	private MimeMultipart alternatives(OutgoingMail mail) throws MessagingException {
		MimeBodyPart text = new MimeBodyPart();
		text.setText(mail.text(), UTF_8);
		MimeBodyPart html = new MimeBodyPart();
		String page = this.shell.replace("{language}", mail.language())
			.replace("{title}", HtmlUtils.htmlEscape(mail.subject(), UTF_8))
			.replace("{body}", mail.html());
		html.setText(page, UTF_8, "html");
		return new MimeMultipart("alternative", text, html);
	}

	private static InternetAddress address(String address, String name) throws MessagingException {
		InternetAddress parsed = new InternetAddress(address, true);
		try {
			parsed.setPersonal(oneLine(name), UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
		return parsed;
	}

	/** A line break in a header would begin another header. */
	private static String oneLine(String text) {
		return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
	}

}
