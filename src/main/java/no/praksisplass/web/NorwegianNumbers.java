package no.praksisplass.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers with a decimal comma and hard spaces between thousands, whatever the JDK's
 * locale data.
 */
final class NorwegianNumbers {

	private NorwegianNumbers() {
	}

	static String decimal(Number number, int decimals) {
		return format(0, decimals).format(number);
	}

	/** An amount with two decimals, or none when they would be zeros. */
	static String money(BigDecimal amount) {
		BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
		int decimals = (rounded.stripTrailingZeros().scale() > 0) ? 2 : 0;
		return format(decimals, decimals).format(rounded);
	}

	/**
	 * Reads a number with a comma or a point before the decimals, and spaces anywhere.
	 */
	static BigDecimal parse(String text) {
		return new BigDecimal(text.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.').replace('−', '-'));
	}

	private static DecimalFormat format(int least, int most) {
		DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
		symbols.setDecimalSeparator(',');
		symbols.setGroupingSeparator('\u00a0');
		symbols.setMinusSign('−');
		DecimalFormat format = new DecimalFormat("#,##0", symbols);
		format.setMinimumFractionDigits(least);
		format.setMaximumFractionDigits(most);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format;
	}

}
