package no.praksisplass.student.domain.limit;

import java.util.UUID;

import no.praksisplass.shared.DateRange;

/**
 * An earlier placement as it is shown.
 *
 * @param id which one
 * @param practice the practice's name
 * @param dates from the first day to the last
 */
public record EarlierRow(UUID id, String practice, DateRange dates) {
}
