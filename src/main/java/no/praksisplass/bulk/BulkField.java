package no.praksisplass.bulk;

import java.util.List;

/**
 * Something that an act asks for. Its label is the message {@code bulk.<act>.<key>}.
 *
 * @param key its name in {@link BulkValues}
 * @param kind how it is asked for
 * @param required whether it must be filled in
 * @param options the choices of a choice
 * @param preset what it holds at first
 */
public record BulkField(String key, Kind kind, boolean required, List<Option> options, String preset) {

	/**
	 * One of the choices of a choice.
	 *
	 * @param value what the form sends
	 * @param label what the user reads
	 */
	public record Option(String value, BulkText label) {
	}

	/** How something is asked for. */
	public enum Kind {

		/** A day. */
		DAY,

		/** A day and time. */
		MOMENT,

		/** One of several. */
		CHOICE,

		/** A text of at most 1000 characters. */
		TEXT

	}

	/** A field without choices. */
	public static BulkField of(String key, Kind kind, boolean required) {
		return new BulkField(key, kind, required, List.of(), "");
	}

	/** A choice that must be made. */
	public static BulkField choice(String key, List<Option> options) {
		return new BulkField(key, Kind.CHOICE, true, options, "");
	}

	/** The same, with something in it from the beginning. */
	public BulkField holding(String value) {
		return new BulkField(this.key, this.kind, this.required, this.options, value);
	}

}
