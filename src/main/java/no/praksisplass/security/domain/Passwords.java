package no.praksisplass.security.domain;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import no.praksisplass.shared.RuleViolation;

/** Says which passwords will do, and encodes and checks them. */
@Component
class Passwords {

	/** Fewest characters of a password. */
	static final int SHORTEST = 12;

	/** Most characters, so that hashing cannot be made to take long. */
	static final int LONGEST = 200;

	private final PasswordEncoder encoder;

	private final String unguessable;

	Passwords(PasswordEncoder encoder) {
		this.encoder = encoder;
		this.unguessable = Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
	}

	/**
	 * The password, encoded with a salt of its own.
	 * @throws RuleViolation on the field {@code password} if it will not do
	 */
	String encode(String raw, String username) {
		if (raw.length() < SHORTEST || raw.length() > LONGEST) {
			throw RuleViolation.onField("password", "security.rule.password-length", SHORTEST, LONGEST);
		}
		if (raw.chars().distinct().count() < 5 || raw.toLowerCase(Locale.ROOT).contains(username)) {
			throw RuleViolation.onField("password", "security.rule.password-easy");
		}
		return Objects.requireNonNull(this.encoder.encode(raw));
	}

	/** Encodes a password of trial data, which may be as easy as it likes. */
	String encodeForTrial(String raw) {
		return Objects.requireNonNull(this.encoder.encode(raw));
	}

	boolean matches(String raw, String encoded) {
		return this.encoder.matches(raw, encoded);
	}

	/**
	 * An encoded password that nobody has. It stands in for an account without one, so
	 * that refusing that account takes as long as refusing any other.
	 */
	String unguessable() {
		return this.unguessable;
	}

}
