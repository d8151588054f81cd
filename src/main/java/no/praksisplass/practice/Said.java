package no.praksisplass.practice;

import java.util.List;

/**
 * A text in the language of whoever reads it.
 *
 * @param messageKey the text
 * @param arguments what it is about: texts of this kind again, enum constants, days,
 * moments, numbers and names
 */
public record Said(String messageKey, List<Object> arguments) {

	public Said {
		arguments = List.copyOf(arguments);
	}

	/** A text with its arguments. */
	public static Said of(String messageKey, Object... arguments) {
		return new Said(messageKey, List.of(arguments));
	}

}
