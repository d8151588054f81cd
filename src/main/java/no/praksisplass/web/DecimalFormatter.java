package no.praksisplass.web;

import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Locale;

import org.springframework.format.Formatter;

/** A decimal number in forms: written with a comma, read with a comma or a point. */
class DecimalFormatter implements Formatter<BigDecimal> {

	@Override
	public BigDecimal parse(String text, Locale locale) throws ParseException {
		try {
			return NorwegianNumbers.parse(text);
		}
		catch (NumberFormatException ex) {
			ParseException refused = new ParseException(text, 0);
			refused.initCause(ex);
			throw refused;
		}
	}

	@Override
	public String print(BigDecimal number, Locale locale) {
		return number.toPlainString().replace('.', ',');
	}

}
