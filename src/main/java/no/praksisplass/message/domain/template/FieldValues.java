package no.praksisplass.message.domain.template;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import no.praksisplass.message.MergeField;

/**
 * The values of a message's fields, made harmless: no control characters but line breaks,
 * and addresses that are addresses of the web.
 */
public final class FieldValues {

	/** What stands in a personal field's place for those who are not the recipient. */
	static final String BLOT = "•••••";

	/** Stands before an address in a filled text, so that it becomes a link. */
	static final char ADDRESS_FROM = '\u0001';

	/** Stands after it. */
	static final char ADDRESS_TO = '\u0002';

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

	private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&*+,;=%\\[\\]-]+");

	private final Map<MergeField, String> values = new HashMap<>();

	/**
	 * @throws IllegalArgumentException if a link is not an address of the web
	 */
	public FieldValues(Map<MergeField, String> given) {
		given.forEach((field, value) -> {
			String clean = clean(value);
			if (field.address() && !ADDRESS.matcher(clean).matches()) {
				throw new IllegalArgumentException(field + " is no address of the web");
			}
			this.values.put(field, clean);
		});
	}

	/** Only line breaks are kept of all that does not show, and no space around them. */
	private static String clean(String value) {
		return CONTROL.matcher(value.replaceAll("\\R", "\n")).replaceAll(" ").replaceAll(" *\n *", "\n").strip();
	}

	/** The same with what only the recipient may see blotted out. */
	public FieldValues blotted() {
		Map<MergeField, String> rest = new HashMap<>(this.values);
		rest.keySet().removeIf(MergeField::personal);
		FieldValues blotted = new FieldValues(rest);
		this.values.keySet().stream().filter(MergeField::personal).forEach((field) -> blotted.values.put(field, BLOT));
		return blotted;
	}

	/** The values by key, each on one line. */
	Map<String, String> lines() {
		Map<String, String> lines = new HashMap<>();
		this.values.forEach((field, value) -> lines.put(field.key(), value.replaceAll("\\s*\n\\s*", ", ")));
		return lines;
	}

	/** The values by key, with addresses marked as such. */
	Map<String, String> marked() {
		Map<String, String> marked = new HashMap<>();
		this.values.forEach((field, value) -> marked.put(field.key(),
				(field.address() && !BLOT.equals(value)) ? ADDRESS_FROM + value + ADDRESS_TO : value));
		return marked;
	}

	/** The values by key, as they are. */
	Map<String, String> plain() {
		Map<String, String> plain = new HashMap<>();
		this.values.forEach((field, value) -> plain.put(field.key(), value));
		return plain;
	}

}
