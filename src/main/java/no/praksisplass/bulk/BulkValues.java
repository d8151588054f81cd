package no.praksisplass.bulk;

import java.util.Map;
import java.util.Optional;

import no.praksisplass.shared.RuleViolation;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;

/**
 * Texts by name, read as what they mean: what an act asked for, or the filters of a list.
 */
public final class BulkValues {

	private final Map<String, String> texts;

	private final ConversionService conversion;

	public BulkValues(Map<String, String> texts, ConversionService conversion) {
		this.texts = Map.copyOf(texts);
		this.conversion = conversion;
	}

	/** The text without spaces around it; empty if there is none. */
	public String text(String name) {
		return this.texts.getOrDefault(name, "").strip();
	}

	/**
	 * The value, if the text is not blank.
	 * @throws RuleViolation on the field of that name if the text is no such value
	 */
	public <T> Optional<T> find(String name, Class<T> type) {
		String text = text(name);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(this.conversion.convert(text, type));
		}
		catch (ConversionException ex) {
			throw RuleViolation.onField(name, "bulk.rule.value");
		}
	}

	/**
	 * The value.
	 * @throws RuleViolation on the field of that name if there is none or it is not such
	 */
	public <T> T get(String name, Class<T> type) {
		return find(name, type).orElseThrow(() -> RuleViolation.onField(name, "bulk.rule.missing"));
	}

}
