package no.praksisplass.matching.file;

/**
 * Texts from files on one line of a terminal: what would move the cursor, break the line
 * or fill the screen is not printed as it is.
 */
final class Printable {

	private static final int LONGEST = 600;

	private Printable() {
	}

	/** The text with control characters escaped as in JSON, cut where it is too long. */
	static String line(String text) {
		StringBuilder line = new StringBuilder();
		text.codePoints().limit(LONGEST).forEach((point) -> {
			if (isHarmless(Character.getType(point))) {
				line.appendCodePoint(point);
			}
			else {
				line.append(String.format((point > 0xFFFF) ? "\\u{%x}" : "\\u%04x", point));
			}
		});
		return (text.codePointCount(0, text.length()) > LONGEST) ? line + " …" : line.toString();
	}

	private static boolean isHarmless(int type) {
		return type != Character.CONTROL && type != Character.FORMAT && type != Character.LINE_SEPARATOR
				&& type != Character.PARAGRAPH_SEPARATOR && type != Character.SURROGATE;
	}

}
