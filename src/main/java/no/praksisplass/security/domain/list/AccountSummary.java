package no.praksisplass.security.domain.list;

/**
 * Figures about all accounts.
 *
 * @param accounts how many there are
 * @param administrators how many of them administer
 * @param withoutPassword how many were never entered
 * @param disabled how many cannot be used
 */
public record AccountSummary(long accounts, long administrators, long withoutPassword, long disabled) {
}
