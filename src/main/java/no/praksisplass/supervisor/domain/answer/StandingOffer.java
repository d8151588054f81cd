package no.praksisplass.supervisor.domain.answer;

import no.praksisplass.supervisor.OfferDetails;

/**
 * What a supervisor offers in every new period of a course.
 *
 * @param seats students at a time
 * @param details what is particular about the seats
 */
public record StandingOffer(int seats, OfferDetails details) {
}
