package no.praksisplass.shared;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the field that the act would break, told in the user's language by a message
 * key. A form shows it at its field, any other page as the answer 422.
 */
public class RuleViolation extends RuntimeException {

	private final String messageKey;

	private final transient Object[] arguments;

	private final @Nullable String field;

	private RuleViolation(@Nullable String field, String messageKey, Object... arguments) {
		super(messageKey);
		this.field = field;
		this.messageKey = messageKey;
		this.arguments = arguments.clone();
	}

	/** A violation of the whole act. */
	public static RuleViolation of(String messageKey, Object... arguments) {
		return new RuleViolation(null, messageKey, arguments);
	}

	/** A violation that the user mends in one field of the form. */
	public static RuleViolation onField(String field, String messageKey, Object... arguments) {
		return new RuleViolation(field, messageKey, arguments);
	}

	public String messageKey() {
		return this.messageKey;
	}

	public Object[] arguments() {
		return this.arguments.clone();
	}

	public Optional<String> field() {
		return Optional.ofNullable(this.field);
	}

}
