package no.praksisplass.security.domain.factor;

import java.io.Serializable;

/**
 * What an app needs to know. The session keeps it until a code shows that the app has it:
 * nobody else can have seen it then.
 *
 * @param secret in base 32, to be typed where no picture can be taken
 * @param uri what the picture holds
 */
public record Enrolment(String secret, String uri) implements Serializable {

	/** A new one for the account of this name. */
	public static Enrolment of(String username) {
		String secret = Totp.secret();
		return new Enrolment(secret, Totp.uri(secret, username));
	}

	@Override
	public String toString() {
		return "Enrolment";
	}

}
