package no.praksisplass.web;

import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;

import org.springframework.format.Formatter;

import no.praksisplass.shared.TimeConfiguration;

/** A moment in forms, as the day and time in Norway. */
class MomentFormatter implements Formatter<Instant> {

	private final DayTimeFormatter local = new DayTimeFormatter();

	@Override
	public Instant parse(String text, Locale locale) throws ParseException {
		return this.local.parse(text, locale).atZone(TimeConfiguration.NORWAY).toInstant();
	}

	@Override
	public String print(Instant moment, Locale locale) {
		return this.local.print(LocalDateTime.ofInstant(moment, TimeConfiguration.NORWAY), locale);
	}

}
