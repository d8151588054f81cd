package no.praksisplass.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Texts in the language of the request. */
public class Texts {

	private final MessageSource messages;

	Texts(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The text of the key; days, moments and enum constants among the arguments are
	 * written out.
	 */
	public String of(String messageKey, Object... arguments) {
		Object[] written = Arrays.stream(arguments).map(this::written).toArray();
		return this.messages.getMessage(messageKey, written, locale());
	}

	/** The text of the key, or the other where no file has it. */
	public String orElse(String messageKey, String other) {
		String text = this.messages.getMessage(messageKey, null, other, locale());
		return (text != null) ? text : other;
	}

	/**
	 * The text of an enum constant, kept under {@code enum.<Type>.<CONSTANT>}; of a
	 * nested type under {@code enum.<Outer>.<Type>.<CONSTANT>}.
	 */
	public String of(Enum<?> constant) {
		Class<?> type = constant.getDeclaringClass();
		String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
		return of("enum." + name + "." + constant.name());
	}

	private Object written(Object argument) {
		if (argument instanceof LocalDate day) {
			return new DayFormatter().print(day, locale());
		}
		if (argument instanceof Instant moment) {
			return new MomentFormatter().print(moment, locale());
		}
		return (argument instanceof Enum<?> constant) ? of(constant) : argument;
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
