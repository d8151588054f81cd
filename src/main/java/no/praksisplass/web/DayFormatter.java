package no.praksisplass.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.format.Formatter;

/**
 * A day in forms and addresses: written 12.03.2026, and read as people type it too:
 * 12.3.2026, 12.3.26, 12/3 2026, 120326, or 2026-03-12 as a date picker has it.
 */
class DayFormatter implements Formatter<LocalDate> {

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

	private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[./ -]+(\\d{1,2})[./ -]+(\\d{4}|\\d{2})");

	private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");

	@Override
	public LocalDate parse(String text, Locale locale) throws ParseException {
		try {
			return day(text.strip());
		}
		catch (DateTimeException ex) {
			ParseException refused = new ParseException(text, 0);
			refused.initCause(ex);
			throw refused;
		}
	}

	@Override
	public String print(LocalDate date, Locale locale) {
		return Formats.DATE.format(date);
	}

	/**
	 * @throws DateTimeException if the text is no day
	 */
	static LocalDate day(String text) {
		Matcher iso = ISO.matcher(text);
		if (iso.matches()) {
			return day(iso.group(3), iso.group(2), iso.group(1));
		}
		for (Pattern pattern : new Pattern[] { PARTS, DIGITS }) {
			Matcher matcher = pattern.matcher(text);
			if (matcher.matches()) {
				return day(matcher.group(1), matcher.group(2), matcher.group(3));
			}
		}
		throw new DateTimeException("Not a day");
	}

	private static LocalDate day(String day, String month, String year) {
		int number = Integer.parseInt(year);
		return LocalDate.of((year.length() == 2) ? 2000 + number : number, Integer.parseInt(month),
				Integer.parseInt(day));
	}

}
