package no.praksisplass.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) as lower-case hexadecimal. */
public final class Sha256 {

	private Sha256() {
	}

	/** The hash of some bytes. */
	public static String of(byte[] bytes) {
		return hex(digest().digest(bytes));
	}

	/** The hash of a text in UTF-8. */
	public static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/** A digest to be fed. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** A digest's value as it is written. */
	public static String hex(byte[] digest) {
		return HexFormat.of().formatHex(digest);
	}

}
