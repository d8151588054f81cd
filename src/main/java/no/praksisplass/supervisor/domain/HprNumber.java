package no.praksisplass.supervisor.domain;

/**
 * A number in the register of health personnel (Helsepersonellregisteret). Its check
 * digit is not published, so an odd number gives a warning and is never refused; only
 * what is no number at all cannot be stored.
 */
final class HprNumber {

	private HprNumber() {
	}

	/** Whether it is one to nine digits. */
	static boolean canBeStored(String number) {
		return number.matches("[0-9]{1,9}");
	}

	/**
	 * Whether it looks like none that is given out: other than seven digits or more, or a
	 * leading zero.
	 */
	static boolean isOdd(String number) {
		return number.length() < 7 || number.startsWith("0");
	}

}
