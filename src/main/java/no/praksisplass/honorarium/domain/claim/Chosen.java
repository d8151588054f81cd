package no.praksisplass.honorarium.domain.claim;

import no.praksisplass.shared.HonorariumId;

/**
 * An honorarium as somebody saw it when choosing it.
 *
 * @param id which
 * @param version its version then; what was changed since is left alone
 */
public record Chosen(HonorariumId id, long version) {
}
