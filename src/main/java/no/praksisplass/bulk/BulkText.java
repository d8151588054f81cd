package no.praksisplass.bulk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import no.praksisplass.shared.RuleViolation;

/**
 * A text that is kept such that it can be told in any language.
 *
 * @param kind how it is told
 * @param text the text, the day or moment in ISO form, or the message key
 * @param arguments the arguments of the message
 */
public record BulkText(Kind kind, String text, List<String> arguments) {

	/** How a text is told. */
	public enum Kind {

		/** As it is. */
		PLAIN,

		/** As a day. */
		DAY,

		/** As a moment. */
		MOMENT,

		/** By a message key. */
		MESSAGE,

		/** By a message key with days among its arguments. */
		DAYS

	}

	/** A name or the like, the same in all languages. */
	public static BulkText plain(String text) {
		return new BulkText(Kind.PLAIN, text, List.of());
	}

	/** A day. */
	public static BulkText day(LocalDate day) {
		return new BulkText(Kind.DAY, day.toString(), List.of());
	}

	/** A moment. */
	public static BulkText moment(Instant moment) {
		return new BulkText(Kind.MOMENT, moment.toString(), List.of());
	}

	/** A message about days. */
	public static BulkText days(String key, LocalDate... days) {
		return new BulkText(Kind.DAYS, key, Arrays.stream(days).map(LocalDate::toString).toList());
	}

	/** Why something is against a rule. */
	public static BulkText of(RuleViolation violation) {
		return message(violation.messageKey(), violation.arguments());
	}

	/** A message. */
	public static BulkText message(String key, Object... arguments) {
		return new BulkText(Kind.MESSAGE, key, Arrays.stream(arguments).map(String::valueOf).toList());
	}

}
