package no.praksisplass.student.domain.wish;

import java.time.Instant;

import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PersonId;

/**
 * How a list of wishes came in.
 *
 * @param at when
 * @param by who entered it
 * @param channel by which way it came
 */
public record Delivery(Instant at, PersonId by, Channel channel) {
}
