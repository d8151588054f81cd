package no.praksisplass.matching.domain.hearing;

import java.util.UUID;

/**
 * A hearing was opened, and the supervisors are to be told.
 *
 * @param hearing its id
 */
public record HearingOpened(UUID hearing) {
}
