package no.praksisplass.exchange;

import java.util.List;
import java.util.Random;

/** Makes texts that tables of text and spreadsheets like to change. */
final class OddTexts {

	private static final List<String> PIECES = List.of("=1+1", "'", "''", "\"", "\"\"", ";", ",", "@", "+", "-", "|",
			"Å", "é", "\uD83D\uDE00", "0012", "1e5", "1,5", "12.03.2026", "2026-03-12", "ja", "true", "NULL", "#REF!",
			"<b>", "&amp;", "\\n", "%", "A", "z", "(1)", ":", "/", "\u00A0x", "10 %");

	private final Random random;

	OddTexts(long seed) {
		this.random = new Random(seed);
	}

	/** One line that no form would change: not blank, no blanks around it. */
	String line() {
		StringBuilder text = new StringBuilder(PIECES.get(this.random.nextInt(PIECES.size())));
		for (int more = this.random.nextInt(4); more > 0; more--) {
			text.append(this.random.nextBoolean() ? " " : "").append(PIECES.get(this.random.nextInt(PIECES.size())));
		}
		return text.toString().strip();
	}

	/** One or more lines. */
	String lines() {
		String text = line();
		for (int more = this.random.nextInt(3); more > 0; more--) {
			text += (this.random.nextBoolean() ? "\r\n" : "\n") + line();
		}
		return text;
	}

	/** One of these. */
	<T> T one(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

	/** From the first number to the last. */
	int number(int from, int to) {
		return from + this.random.nextInt(to - from + 1);
	}

	boolean coin() {
		return this.random.nextBoolean();
	}

}
