package no.praksisplass.security.domain.provider;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A provider, and an account's link to somebody there if it has one.
 *
 * @param provider which of the configured providers
 * @param providerName what users call it
 * @param value who it is there, as the provider said when it was linked
 * @param since when it was linked; absent where it is not
 */
public record ProviderLink(String provider, String providerName, @Nullable String value, @Nullable Instant since) {
}
