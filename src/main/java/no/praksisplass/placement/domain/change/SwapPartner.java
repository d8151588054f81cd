package no.praksisplass.placement.domain.change;

import no.praksisplass.shared.PlacementId;

/**
 * A placement that another can be swapped with.
 *
 * @param placement which
 * @param student who has it
 * @param practice where
 * @param supervisor with whom
 * @param period when
 */
public record SwapPartner(PlacementId placement, String student, String practice, String supervisor, String period) {
}
