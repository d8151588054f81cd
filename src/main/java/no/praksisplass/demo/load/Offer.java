package no.praksisplass.demo.load;

import no.praksisplass.shared.PeriodId;

/**
 * A yes to a period.
 *
 * @param gp who said so
 * @param period to which period
 * @param free whether nothing else will take the seat
 */
record Offer(Gp gp, PeriodId period, boolean free) {
}
