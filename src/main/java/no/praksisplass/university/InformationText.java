package no.praksisplass.university;

import java.util.Locale;

/**
 * What a university tells about a placement period.
 *
 * @param language the language it is written in
 * @param markdown the text, in Markdown
 */
public record InformationText(Locale language, String markdown) {
}
