package no.praksisplass.round.domain;

import java.time.Instant;
import java.util.UUID;

import no.praksisplass.round.RoundStatus;

/**
 * A line in the list of rounds.
 *
 * @param id the round
 * @param name its name
 * @param status whether its allocation is in force
 * @param wishesOpenAt when students can begin to wish
 * @param wishesCloseAt when wishes are binding
 * @param publishAt the planned publication
 * @param periods how many periods it has
 */
public record RoundRow(UUID id, String name, RoundStatus status, Instant wishesOpenAt, Instant wishesCloseAt,
		Instant publishAt, int periods) {

}
