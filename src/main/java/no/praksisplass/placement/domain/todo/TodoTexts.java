package no.praksisplass.placement.domain.todo;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a student has to see to, in the languages it is written in.
 *
 * @param nb in bokmål, 1 to 300 characters
 * @param nn in nynorsk, or null
 * @param en in English, or null
 */
public record TodoTexts(String nb, @Nullable String nn, @Nullable String en) {

	/** The text for a reader; bokmål where her language is missing. */
	public String of(Locale reader) {
		String own = switch (reader.getLanguage()) {
			case "nn" -> this.nn;
			case "en" -> this.en;
			default -> this.nb;
		};
		return (own != null) ? own : this.nb;
	}

}
