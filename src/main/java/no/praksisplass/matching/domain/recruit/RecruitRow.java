package no.praksisplass.matching.domain.recruit;

import no.praksisplass.matching.domain.run.RunGain;

/**
 * What one more place at a practice in a period would do, with names.
 *
 * @param gain what it would do
 * @param practice the practice's name
 * @param municipality the municipality's name
 * @param period the period's name
 */
public record RecruitRow(RunGain gain, String practice, String municipality, String period) {
}
