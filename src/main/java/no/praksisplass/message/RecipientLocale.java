package no.praksisplass.message;

import java.util.Locale;
import java.util.function.Supplier;

import no.praksisplass.shared.PersonId;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lets texts, days and times be written in the language of who will read them. */
@Component
public class RecipientLocale {

	private final Outbox outbox;

	RecipientLocale(Outbox outbox) {
		this.outbox = outbox;
	}

	/**
	 * Does the writing and gives what was written; the language before it is so again
	 * afterwards.
	 */
	public <T> T call(PersonId recipient, Supplier<T> writing) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		Locale language = this.outbox.language(recipient);
		LocaleContextHolder.setLocale(language);
		try {
			return writing.get();
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

}
