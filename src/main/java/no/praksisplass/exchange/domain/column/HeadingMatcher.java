package no.praksisplass.exchange.domain.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.exchange.ImportKind;
import org.springframework.stereotype.Component;

/** Recognises columns by their headings. */
@Component
public class HeadingMatcher {

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]");

	private final ColumnTexts texts;

	HeadingMatcher(ColumnTexts texts) {
		this.texts = texts;
	}

	/**
	 * The key of the column that each heading means, or an empty text. Of two headings
	 * that mean the same, the one that is exactly the column's name counts, else the
	 * first.
	 */
	public List<String> match(ImportKind kind, List<String> headings) {
		Map<String, String> names = new HashMap<>();
		Map<String, String> synonyms = new HashMap<>();
		for (ImportColumn column : kind.columns()) {
			this.texts.inAll("exchange.column." + kind.key() + "." + column.key())
				.forEach((name) -> names.putIfAbsent(plain(name), column.key()));
			column.synonyms().forEach((synonym) -> synonyms.putIfAbsent(plain(synonym), column.key()));
			synonyms.putIfAbsent(plain(column.key()), column.key());
		}
		List<String> keys = new ArrayList<>(headings.stream().map((heading) -> "").toList());
		Set<String> taken = new HashSet<>();
		List.of(names, synonyms).forEach((words) -> {
			for (int i = 0; i < headings.size(); i++) {
				String key = words.get(plain(headings.get(i)));
				if (key != null && keys.get(i).isEmpty() && taken.add(key)) {
					keys.set(i, key);
				}
			}
		});
		return List.copyOf(keys);
	}

	/** Letters and digits only, in small letters. */
	static String plain(String heading) {
		return NO_WORD.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
	}

}
