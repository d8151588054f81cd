package no.praksisplass.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.format.Formatter;

/**
 * A day and a time in forms: written 12.03.2026 kl. 14.05; the word, and whether a point
 * or a colon parts hours from minutes, is free when it is read.
 */
class DayTimeFormatter implements Formatter<LocalDateTime> {

	private static final Pattern SHAPE = Pattern
		.compile("([^\\s,]+(?: \\d+)?)(?:T|,?\\s+(?:kl\\.?|at)?\\s*)(\\d{1,2})[.:](\\d{2})(?:[.:]\\d{2})?");

	@Override
	public LocalDateTime parse(String text, Locale locale) throws ParseException {
		Matcher matcher = SHAPE.matcher(text.strip());
		if (!matcher.matches()) {
			throw new ParseException(text, 0);
		}
		try {
			LocalTime time = LocalTime.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
			return DayFormatter.day(matcher.group(1)).atTime(time);
		}
		catch (DateTimeException ex) {
			ParseException refused = new ParseException(text, 0);
			refused.initCause(ex);
			throw refused;
		}
	}

	@Override
	public String print(LocalDateTime time, Locale locale) {
		String between = "en".equals(locale.getLanguage()) ? " " : " kl. ";
		return Formats.DATE.format(time) + between + Formats.TIME.format(time);
	}

}
