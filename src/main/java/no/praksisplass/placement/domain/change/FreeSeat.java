package no.praksisplass.placement.domain.change;

import no.praksisplass.placement.Capacity.Seat;
import org.jspecify.annotations.Nullable;

/**
 * A seat that a student could have now.
 *
 * @param seat with whom and when
 * @param supervisor the supervisor's name
 * @param practice the practice's name
 * @param municipality the municipality's name
 * @param period the period's name
 * @param wishRank the rank of the student's best wish that covers it
 */
public record FreeSeat(Seat seat, String supervisor, String practice, String municipality, String period,
		@Nullable Integer wishRank) {
}
