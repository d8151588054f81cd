package no.praksisplass.security.domain.token;

import java.security.SecureRandom;
import java.util.Base64;

import no.praksisplass.shared.Sha256;

/**
 * The secret of a one-time token, 256 random bits. It needs no slow hash: it cannot be
 * guessed.
 *
 * @param value as it stands in the link
 */
public record TokenSecret(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	static TokenSecret random() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new TokenSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** The path of the page that takes it. */
	String path() {
		return "/account/token/" + this.value;
	}

	/** What is stored in its place. */
	String hash() {
		return Sha256.of(this.value);
	}

	@Override
	public String toString() {
		return "TokenSecret";
	}

}
