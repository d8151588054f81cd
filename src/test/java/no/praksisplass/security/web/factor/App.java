package no.praksisplass.security.web.factor;

import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.bouncycastle.util.encoders.Base32;

import static org.assertj.core.api.Assertions.assertThat;

/** An app that was told the secret which a page shows. */
public final class App {

	private static final Pattern SECRET = Pattern.compile("<code[^>]*>((?:[A-Z2-7]{4} ?){8})</code>");

	private final byte[] secret;

	private App(byte[] secret) {
		this.secret = secret;
	}

	/** Reads the key on the page. */
	public static App of(String page) {
		Matcher found = SECRET.matcher(page);
		assertThat(found.find()).as("a key on " + page).isTrue();
		return new App(Base32.decode(found.group(1).replace(" ", "")));
	}

	/** The code of now, or of so many steps of 30 seconds later. */
	public String code(int steps) {
		try {
			return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(
					new SecretKeySpec(this.secret, "RAW"), Instant.now().plusSeconds(30L * steps));
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Six digits that are not the code of now nor one near it. */
	public String wrong() {
		for (int guess = 0;; guess++) {
			String code = "%06d".formatted(guess);
			if (!code.equals(code(-2)) && !code.equals(code(-1)) && !code.equals(code(0)) && !code.equals(code(1))
					&& !code.equals(code(2))) {
				return code;
			}
		}
	}

}
