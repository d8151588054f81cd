package no.praksisplass.security.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import no.praksisplass.shared.RuleViolation;

/**
 * A name to sign in with, in lower case.
 *
 * @param value 2 to 100 characters: letters a to z, digits and . _ @ + -, the first a
 * letter or digit
 */
record Username(String value) {

	private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,99}");

	/**
	 * The name as typed by somebody who chooses it.
	 * @throws RuleViolation on the field {@code username} if its shape is not allowed
	 */
	static Username of(String typed) {
		return tryOf(typed).orElseThrow(() -> RuleViolation.onField("username", "security.rule.username-shape"));
	}

	/** The name as typed by somebody who signs in; none if no account can have it. */
	static Optional<Username> tryOf(String typed) {
		String lower = typed.strip().toLowerCase(Locale.ROOT);
		return SHAPE.matcher(lower).matches() ? Optional.of(new Username(lower)) : Optional.empty();
	}

}
