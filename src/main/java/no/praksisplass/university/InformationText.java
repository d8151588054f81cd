package no.praksisplass.university;

import java.util.List;
import java.util.Locale;

/**
 * What a university tells about a placement period.
 *
 * @param language the language it is written in
 * @param markdown the text, in Markdown
 */
public record InformationText(Locale language, String markdown) {

	/** The languages it can be written in, by their codes; bokmål before the others. */
	public static final List<String> LANGUAGES = List.of("nb", "nn", "en");

}
