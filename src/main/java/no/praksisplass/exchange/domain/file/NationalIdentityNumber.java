package no.praksisplass.exchange.domain.file;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Pattern;

/**
 * National identity numbers (fødselsnummer) and the like: D-numbers, whose day is 40
 * higher, and the numbers of hospitals and of test registers, whose month is. Eleven
 * digits, the last two of which are check digits modulo 11. The tax administration gives
 * out numbers with other remainders in the first check digit from 2032 on; they count
 * too.
 */
final class NationalIdentityNumber {

	/** Eleven digits, perhaps parted after the date, and no digit before or after. */
	static final Pattern IN_TEXT = Pattern.compile("(?<![0-9])[0-9]{6}[ .\\-\u00a0]?[0-9]{5}(?![0-9])");

	private static final int[] FIRST = { 3, 7, 6, 1, 8, 9, 4, 5, 2, 1 };

	private static final int[] SECOND = { 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1 };

	/** What is added to the month by those who give out numbers of their own. */
	private static final int[] MONTHS = { 0, 40, 65, 80 };

	private NationalIdentityNumber() {
	}

	/** Whether the text is such a number. */
	static boolean is(String text) {
		String digits = text.replaceAll("[ .\\-\u00a0]", "");
		return digits.matches("[0-9]{11}") && isDate(digits) && remainder(digits, FIRST) <= 3
				&& remainder(digits, SECOND) == 0;
	}

	/** Whether it is one whose leading zero a spreadsheet took away. */
	static boolean isWithoutZero(String text) {
		return text.length() == 10 && is("0" + text);
	}

	private static int remainder(String digits, int[] weights) {
		int sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * (digits.charAt(i) - '0');
		}
		return sum % 11;
	}

	private static boolean isDate(String digits) {
		int day = Integer.parseInt(digits.substring(0, 2));
		int month = Integer.parseInt(digits.substring(2, 4));
		for (int added : MONTHS) {
			if (isDay(month - added, (day > 40) ? day - 40 : day)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isDay(int month, int day) {
		if (month < 1 || month > 12) {
			return false;
		}
		try {
			return MonthDay.of(month, day).getDayOfMonth() == day;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
