package no.praksisplass.message.domain.bounce;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/**
 * A mailbox file (mbox) or a single mail (eml) with delivery status notifications (RFC
 * 3464), each of which returns the head of the message that came back.
 */
final class BounceFile {

	private static final Pattern MAIL_BEGINS = Pattern.compile("(?m)^From [^\r\n]*\r?\n");

	private static final Pattern FAILED = Pattern.compile("(?mi)^Action:\\s*failed");

	private static final Pattern REASON = Pattern.compile("(?mi)^(?:Diagnostic-Code|Status):\\s*(.+(?:\\R[ \t].+)*)");

	private static final Pattern MESSAGE_ID = Pattern
		.compile("(?mi)^Message-ID:\\s*<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@");

	private static final int LONGEST = 500;

	private BounceFile() {
	}

	/**
	 * The failures reported in the file, and how many of its mails report none.
	 */
	static Contents read(byte[] file) {
		String text = new String(file, StandardCharsets.ISO_8859_1);
		List<Failure> failures = new ArrayList<>();
		int others = 0;
		for (String mail : MAIL_BEGINS.split(text, -1)) {
			if (!mail.isBlank()) {
				Optional<Failure> failure = failure(mail);
				failure.ifPresent(failures::add);
				others += failure.isPresent() ? 0 : 1;
			}
		}
		return new Contents(failures, others);
	}

	private static Optional<Failure> failure(String mail) {
		try (InputStream content = new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1))) {
			MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), content);
			if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart report)) {
				return Optional.empty();
			}
			String status = "";
			String returned = "";
			for (int i = 0; i < report.getCount(); i++) {
				BodyPart part = report.getBodyPart(i);
				String type = part.getContentType().toLowerCase(Locale.ROOT);
				if (type.startsWith("message/delivery-status")) {
					status = text(part);
				}
				else if (type.startsWith("message/rfc822") || type.startsWith("text/rfc822-headers")) {
					returned = text(part);
				}
			}
			return failure(status, returned);
		}
		catch (MessagingException | IOException ex) {
			return Optional.empty();
		}
	}

	private static Optional<Failure> failure(String status, String returned) {
		Matcher id = MESSAGE_ID.matcher(returned);
		if (!FAILED.matcher(status).find() || !id.find()) {
			return Optional.empty();
		}
		Matcher reason = REASON.matcher(status);
		String why = "";
		while (reason.find()) {
			why = reason.group(1).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		}
		return Optional
			.of(new Failure(UUID.fromString(id.group(1)), why.substring(0, Math.min(why.length(), LONGEST))));
	}

	private static String text(Part part) throws IOException, MessagingException {
		try (InputStream content = part.getInputStream()) {
			return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

	/**
	 * What a file holds.
	 *
	 * @param failures the messages that came back
	 * @param others how many mails are something else
	 */
	record Contents(List<Failure> failures, int others) {
	}

	/**
	 * A message that came back.
	 *
	 * @param message which
	 * @param why what the report says
	 */
	record Failure(UUID message, String why) {
	}

}
