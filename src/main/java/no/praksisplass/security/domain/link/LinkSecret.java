package no.praksisplass.security.domain.link;

import java.security.SecureRandom;
import java.util.Base64;

import no.praksisplass.shared.Sha256;

/**
 * What only the holder of a link, or the browser that asked for one, knows: 256 random
 * bits. It needs no slow hash, since it cannot be guessed.
 *
 * @param value as it stands in the link
 */
record LinkSecret(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final String SEPARATOR = ".";

	static LinkSecret random() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** Six random digits. */
	static String code() {
		return "%06d".formatted(RANDOM.nextInt(1_000_000));
	}

	/** The path of the page that takes it. */
	String path() {
		return "/sign-in/link/" + this.value;
	}

	/** What is stored in its place. */
	String hash() {
		return Sha256.of(this.value);
	}

	/** A one-time token made of a browser's secret and a code typed there. */
	LinkSecret with(String code) {
		return new LinkSecret(this.value + SEPARATOR + code);
	}

	/** Whether this is a browser's secret with a code, and not a link's. */
	boolean hasCode() {
		return this.value.contains(SEPARATOR);
	}

	/** The browser's secret without the code. */
	LinkSecret withoutCode() {
		return new LinkSecret(this.value.substring(0, this.value.indexOf(SEPARATOR)));
	}

	@Override
	public String toString() {
		return "LinkSecret";
	}

}
