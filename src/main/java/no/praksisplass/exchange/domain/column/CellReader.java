package no.praksisplass.exchange.domain.column;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.exchange.CellType;

/**
 * Reads values as people write them in any of the languages. Made for one import, for
 * which it remembers words.
 */
public final class CellReader {

	private final ColumnTexts texts;

	private final Map<CellType, Map<String, String>> words = new HashMap<>();

	public CellReader(ColumnTexts texts) {
		this.texts = texts;
	}

	/** The value in the form of its type, or nothing if it cannot be read. */
	public Optional<String> read(CellType type, String text) {
		if (text.isEmpty()) {
			return Optional.of(text);
		}
		return switch (type.form()) {
			case TEXT -> Optional.of(text);
			case DIGITS -> Optional.of(text.replaceAll("[\\s\u00a0]", ""));
			case CODE -> Optional.of(text.matches("[0-9]{3}") ? "0" + text : text);
			case WHOLE -> matching(text.replaceAll("[\\s\u00a0]", ""), "-?[0-9]{1,9}");
			case DECIMAL -> matching(text.replace(',', '.'), "-?[0-9]{1,9}(\\.[0-9]{1,20})?").map(CellReader::decimal);
			case YES_NO, CHOICE -> Optional.ofNullable(words(type).get(HeadingMatcher.plain(text)));
			case DAY -> DayTexts.readDay(text);
			case MOMENT -> DayTexts.readMoment(text);
		};
	}

	private static Optional<String> matching(String text, String pattern) {
		return Optional.of(text).filter((each) -> each.matches(pattern));
	}

	/** As a number of the program is written, so that equal ones are equal texts. */
	private static String decimal(String text) {
		return Double.toString(Double.parseDouble(text));
	}

	private Map<String, String> words(CellType type) {
		return this.words.computeIfAbsent(type, (each) -> {
			Map<String, String> found = new HashMap<>();
			if (type.form() == CellType.Form.YES_NO) {
				this.texts.inAll("fmt.yes").forEach((word) -> found.put(word.toLowerCase(Locale.ROOT), "true"));
				this.texts.inAll("fmt.no").forEach((word) -> found.put(word.toLowerCase(Locale.ROOT), "false"));
				found.putAll(Map.of("j", "true", "y", "true", "x", "true", "1", "true", "true", "true", "sann", "true",
						"n", "false", "0", "false", "false", "false", "usann", "false"));
			}
			type.constants()
				.forEach((constant) -> this.texts.inAll(constant)
					.forEach((word) -> found.put(HeadingMatcher.plain(word), constant.name())));
			return found;
		});
	}

}
