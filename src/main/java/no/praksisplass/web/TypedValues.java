package no.praksisplass.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a form sent, in words, so that a user whose form cannot be saved loses nothing.
 */
class TypedValues {

	/** Never shown again: they are secret or say nothing to a person. */
	private static final Set<String> HIDDEN = Set.of("_csrf", "version", "id", "back");

	private final Texts texts;

	TypedValues(Texts texts) {
		this.texts = texts;
	}

	List<Entry> of(HttpServletRequest request) {
		List<Entry> entries = new ArrayList<>();
		for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
			String name = parameter.getKey();
			String value = String.join(", ", parameter.getValue());
			if (!hidden(name) && !value.isBlank()) {
				entries.add(new Entry(label(name), value));
			}
		}
		return entries;
	}

	private static boolean hidden(String name) {
		return HIDDEN.contains(name) || name.startsWith("_") || name.toLowerCase(Locale.ROOT).contains("password");
	}

	/** The text {@code field.<name>} if there is one, else the name as words. */
	private String label(String name) {
		String property = name.substring(name.lastIndexOf('.') + 1);
		String words = property.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
		return this.texts.orElse("field." + property, words);
	}

	/**
	 * A field with what was typed in it.
	 *
	 * @param label the field
	 * @param value the text
	 */
	record Entry(String label, String value) {
	}

}
