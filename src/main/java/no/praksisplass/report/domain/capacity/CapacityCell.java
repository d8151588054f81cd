package no.praksisplass.report.domain.capacity;

import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.matching.PracticeSeats;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.university.PeriodView;

/**
 * A practice in a period.
 *
 * @param period when
 * @param practice where
 * @param municipality in which municipality
 * @param seats what is offered there then
 */
public record CapacityCell(PeriodView period, PracticeView practice, MunicipalityView municipality,
		PracticeSeats seats) {
}
