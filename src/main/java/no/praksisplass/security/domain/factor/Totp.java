package no.praksisplass.security.domain.factor;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The codes of RFC 6238 as every app makes them: six digits, 30 seconds, SHA-1. A clock
 * may be one step off.
 */
final class Totp {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

	private static final int SECRET_BYTES = 20;

	private static final int SKEW = 1;

	private Totp() {
	}

	/** A secret of 160 random bits in base 32, 32 letters and digits. */
	static String secret() {
		byte[] bytes = new byte[SECRET_BYTES];
		RANDOM.nextBytes(bytes);
		return Base32.toBase32String(bytes);
	}

	/** The step at which the secret gives the code, at the moment or a step off. */
	static OptionalLong step(String secret, String code, Instant now) {
		Key key = new SecretKeySpec(Base32.decode(secret), "RAW");
		long current = now.getEpochSecond() / seconds();
		for (long step = current - SKEW; step <= current + SKEW; step++) {
			if (isSame(code(key, step), code)) {
				return OptionalLong.of(step);
			}
		}
		return OptionalLong.empty();
	}

	/** The code that an app shows at the moment. */
	static String code(String secret, Instant now) {
		return code(new SecretKeySpec(Base32.decode(secret), "RAW"), now.getEpochSecond() / seconds());
	}

	/** What an app reads from the picture. */
	static String uri(String secret, String username) {
		return UriComponentsBuilder.fromUriString("otpauth://totp/{issuer}:{name}?secret={secret}&issuer={again}")
			.encode()
			.buildAndExpand("Praksisplass", username, secret, "Praksisplass")
			.toUriString();
	}

	private static String code(Key key, long step) {
		try {
			return GENERATOR.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * seconds()));
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isSame(String expected, String typed) {
		return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
	}

	private static long seconds() {
		return GENERATOR.getTimeStep().toSeconds();
	}

}
