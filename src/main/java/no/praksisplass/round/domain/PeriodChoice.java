package no.praksisplass.round.domain;

import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * A period that a round's form shows.
 *
 * @param period the period
 * @param courseCode the code of its course
 * @param takenBy the name of the other round that has it; null if it is free
 */
public record PeriodChoice(PeriodView period, String courseCode, @Nullable String takenBy) {

}
