package no.praksisplass.security.domain.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import no.praksisplass.shared.Sha256;

/**
 * A code to get in with without the app: 16 letters and digits, 80 random bits, so that
 * its hash tells nothing.
 *
 * @param value in groups of four, as it is shown
 */
record RecoveryCode(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** Crockford's base 32: nothing that looks like something else. */
	private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

	private static final int COUNT = 10;

	private static final int LENGTH = 16;

	private static final int GROUP = 4;

	/** The codes that somebody gets. */
	static List<RecoveryCode> some() {
		return Stream.generate(RecoveryCode::random).limit(COUNT).toList();
	}

	/** What is stored in its place; typed with or without hyphens, in any case. */
	static String hash(String typed) {
		return Sha256.of(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
	}

	private static RecoveryCode random() {
		StringBuilder code = new StringBuilder();
		for (int at = 0; at < LENGTH; at++) {
			code.append((at > 0 && at % GROUP == 0) ? "-" : "")
				.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
		}
		return new RecoveryCode(code.toString());
	}

	@Override
	public String toString() {
		return "RecoveryCode";
	}

}
