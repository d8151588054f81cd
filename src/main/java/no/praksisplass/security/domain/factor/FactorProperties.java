package no.praksisplass.security.domain.factor;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of sign-in.
 *
 * @param secondFactor whether those who decide about others need a second factor
 * @param secondFactorKey what the secrets of second factors are encrypted with; they are
 * stored as they are without it
 */
@ConfigurationProperties("praksisplass.security")
record FactorProperties(@DefaultValue("REQUIRED") Mode secondFactor, @Nullable String secondFactorKey) {

	private static final int SHORTEST_KEY = 32;

	FactorProperties {
		// As compose files pass on what is not set
		secondFactorKey = (secondFactorKey != null && secondFactorKey.isEmpty()) ? null : secondFactorKey;
		if (secondFactorKey != null && secondFactorKey.length() < SHORTEST_KEY) {
			throw new IllegalArgumentException(
					"praksisplass.security.second-factor-key needs at least " + SHORTEST_KEY + " characters");
		}
	}

	@Override
	public String toString() {
		return "second factor " + this.secondFactor;
	}

	/** Whether a second factor is needed. */
	enum Mode {

		/** By coordinators, finance officers and administrators. */
		REQUIRED,

		/** By nobody, but by those who chose one. */
		OPTIONAL

	}

}
