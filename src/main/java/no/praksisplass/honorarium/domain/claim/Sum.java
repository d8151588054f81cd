package no.praksisplass.honorarium.domain.claim;

import java.math.BigDecimal;

/**
 * Control totals.
 *
 * @param count how many honoraria
 * @param total what they come to, in kroner
 */
public record Sum(long count, BigDecimal total) {
}
