package no.praksisplass.web;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Texts in the language of the request. */
public class Texts {

	private final MessageSource messages;

	Texts(MessageSource messages) {
		this.messages = messages;
	}

	/** The text of the key. */
	public String of(String messageKey, Object... arguments) {
		return this.messages.getMessage(messageKey, arguments, locale());
	}

	/** The text of the key, or the other where no file has it. */
	public String orElse(String messageKey, String other) {
		String text = this.messages.getMessage(messageKey, null, other, locale());
		return (text != null) ? text : other;
	}

	/** The text of an enum constant, kept under {@code enum.<Type>.<CONSTANT>}. */
	public String of(Enum<?> constant) {
		return of("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
