package no.praksisplass.security.domain.provider;

import java.io.Serializable;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a provider vouches for. It is all that is taken from what the provider
 * says: neither name nor e-mail address, and never a national identity number.
 *
 * @param provider which of the configured providers
 * @param issuer its address
 * @param subject what it calls this somebody, for good
 * @param value what it vouches for; absent where it vouches for nothing that we know
 * @param strong whether two factors were shown there
 */
public record VouchedIdentity(String provider, String issuer, String subject, @Nullable String value,
		boolean strong) implements Serializable {

	/** What it vouches for, if for anything. */
	public Optional<String> vouched() {
		return Optional.ofNullable(this.value);
	}

	@Override
	public String toString() {
		return "somebody at " + this.provider;
	}

}
