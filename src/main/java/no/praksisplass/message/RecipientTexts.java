package no.praksisplass.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.TimeConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is put into a message, written in the language of who will read it. */
@Component
public class RecipientTexts {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

	private final Outbox outbox;

	private final MessageSource messages;

	RecipientTexts(Outbox outbox, MessageSource messages) {
		this.outbox = outbox;
		this.messages = messages;
	}

	/** The texts for a person. */
	public Language of(PersonId recipient) {
		return new Language(this.messages, this.outbox.language(recipient));
	}

	/** Texts in one language. */
	public static final class Language {

		private final MessageSource messages;

		private final Locale locale;

		private Language(MessageSource messages, Locale locale) {
			this.messages = messages;
			this.locale = locale;
		}

		/** The text of a key with arguments. */
		public String text(String key, Object... arguments) {
			return this.messages.getMessage(key, arguments, this.locale);
		}

		/** The text of a constant of an enum that stands in no other type. */
		public String text(Enum<?> constant) {
			return text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
		}

		/** The first and the last day, such as 24.08.2026–18.09.2026. */
		public String dates(DateRange days) {
			return date(days.from()) + "–" + date(days.to());
		}

		/** A moment as the day and time in Norway, such as 12.03.2026 kl. 14.05. */
		public String moment(Instant moment) {
			LocalDateTime local = LocalDateTime.ofInstant(moment, TimeConfiguration.NORWAY);
			return this.messages.getMessage("fmt.dateTime", new Object[] { DATE.format(local), TIME.format(local) },
					this.locale);
		}

		/** A day, such as 24.08.2026. */
		public String date(LocalDate day) {
			return DATE.format(day);
		}

	}

}
