package no.praksisplass.geography;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the municipality that somebody means by a number or a name. */
public final class MunicipalityWords {

	private static final String SEVERAL = "";

	private final Map<String, String> numbers = new HashMap<>();

	public MunicipalityWords(List<MunicipalityView> municipalities) {
		for (MunicipalityView each : municipalities) {
			this.numbers.put(each.number(), each.number());
			this.numbers.put(plain(each.name() + " (" + each.countyName() + ")"), each.number());
			Stream.of(each.name(), each.fullName())
				.map(MunicipalityWords::plain)
				.distinct()
				.forEach((name) -> this.numbers.merge(name, each.number(),
						(one, other) -> one.equals(other) ? one : SEVERAL));
		}
	}

	/**
	 * The four digits of the municipality; the text itself where no one municipality is
	 * called so, since two may share a name.
	 */
	public String number(String text) {
		String number = this.numbers.get(plain(text));
		return (number == null || number.equals(SEVERAL)) ? text : number;
	}

	private static String plain(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replaceAll(" kommune$", "");
	}

}
