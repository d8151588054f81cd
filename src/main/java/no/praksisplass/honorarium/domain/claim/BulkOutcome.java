package no.praksisplass.honorarium.domain.claim;

/**
 * What came of an act on several honoraria.
 *
 * @param done how many it was done with
 * @param left how many were left alone: changed meanwhile, or not there to be done with
 */
public record BulkOutcome(int done, int left) {
}
