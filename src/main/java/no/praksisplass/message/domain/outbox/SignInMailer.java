package no.praksisplass.message.domain.outbox;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.NewMessage;
import no.praksisplass.message.Outbox;
import no.praksisplass.security.SignInLink;
import no.praksisplass.security.SignInMail;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SiteAddress;
import no.praksisplass.shared.TimeConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sends the links that people ask for on the sign-in page. */
@Component
class SignInMailer implements SignInMail {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

	private final Outbox outbox;

	private final SiteAddress site;

	private final MessageSource texts;

	SignInMailer(Outbox outbox, SiteAddress site, MessageSource texts) {
		this.outbox = outbox;
		this.site = site;
		this.texts = texts;
	}

	@Override
	public void send(PersonId to, SignInLink link) {
		Map<MergeField, String> fields = new EnumMap<>(MergeField.class);
		fields.put(MergeField.LINK, this.site.of(link.path()));
		fields.put(MergeField.CODE, link.code().orElse("–"));
		fields.put(MergeField.EXPIRES_AT, moment(link.expiresAt(), this.outbox.language(to)));
		this.outbox.queue(new NewMessage(MessageKind.SIGN_IN_LINK, to, null, UUID.randomUUID().toString(), fields));
	}

	private String moment(Instant moment, Locale language) {
		LocalDateTime local = LocalDateTime.ofInstant(moment, TimeConfiguration.NORWAY);
		return this.texts.getMessage("fmt.dateTime", new Object[] { DATE.format(local), TIME.format(local) }, language);
	}

}
