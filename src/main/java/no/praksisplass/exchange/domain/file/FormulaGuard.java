package no.praksisplass.exchange.domain.file;

/**
 * Keeps a spreadsheet from taking text for a formula. Escaping and taking it away again
 * gives the same text, whatever it was.
 */
final class FormulaGuard {

	private static final String DANGEROUS = "=+-@\t\r";

	private static final char MARK = '\'';

	private FormulaGuard() {
	}

	/** The text, marked where a spreadsheet would reckon with it. */
	static String escaped(String text) {
		return needsMark(text) ? MARK + text : text;
	}

	/** The text without the mark. */
	static String plain(String text) {
		return (text.length() > 1 && text.charAt(0) == MARK && needsMark(text.substring(1))) ? text.substring(1) : text;
	}

	private static boolean needsMark(String text) {
		return !text.isEmpty() && (DANGEROUS.indexOf(text.charAt(0)) >= 0 || text.charAt(0) == MARK);
	}

}
