package no.praksisplass.security.domain.factor;

import java.time.Instant;

/**
 * An account's second factor.
 *
 * @param since when it was taken into use
 * @param recoveryCodes how many of them are unused
 */
public record FactorState(Instant since, int recoveryCodes) {
}
