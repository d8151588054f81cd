package no.praksisplass.matching.domain.assembly;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;

/**
 * An offered seat that no student can have.
 *
 * @param supervisor with whom
 * @param practice where
 * @param period when
 * @param reason why not
 */
public record ExcludedSeat(SupervisorId supervisor, PracticeId practice, PeriodId period, SeatExclusion reason) {
}
