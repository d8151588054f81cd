package no.praksisplass.message.domain.template;

import java.util.List;
import java.util.Locale;

/** The languages in which messages are written. */
public final class Languages {

	/** Bokmål, in which a message is written to somebody who has chosen none. */
	public static final Locale DEFAULT = Locale.forLanguageTag("nb");

	/** The codes of all, in the order in which they are offered. */
	public static final List<String> CODES = List.of("nb", "nn", "en");

	private Languages() {
	}

	/** The language of a code; any other code is bokmål's. */
	public static Locale of(String code) {
		return CODES.contains(code) ? Locale.forLanguageTag(code) : DEFAULT;
	}

}
