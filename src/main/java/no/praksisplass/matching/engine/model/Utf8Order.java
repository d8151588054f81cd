package no.praksisplass.matching.engine.model;

import java.util.Comparator;

/**
 * The canonical order of ids: that of their bytes in UTF-8, which is the order of their
 * code points. (Java's own order of strings differs above U+FFFF.)
 */
public final class Utf8Order {

	/** Compares two ids without lone surrogates. */
	public static final Comparator<String> INSTANCE = Utf8Order::compare;

	private Utf8Order() {
	}

	private static int compare(String a, String b) {
		int shorter = Math.min(a.length(), b.length());
		for (int i = 0; i < shorter; i++) {
			char x = a.charAt(i);
			char y = b.charAt(i);
			if (x != y) {
				boolean surrogateX = Character.isSurrogate(x);
				return (surrogateX == Character.isSurrogate(y)) ? Character.compare(x, y) : (surrogateX ? 1 : -1);
			}
		}
		return Integer.compare(a.length(), b.length());
	}

}
