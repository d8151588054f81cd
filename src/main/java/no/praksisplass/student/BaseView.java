package no.praksisplass.student;

import no.praksisplass.geography.Coordinate;

/**
 * A place that a student can live in during a placement; travel counts from the nearest.
 *
 * @param kind what the place is to the student
 * @param municipalityNumber four digits
 * @param coordinate of the address, else of its postal code, else of its municipality
 */
public record BaseView(BaseKind kind, String municipalityNumber, Coordinate coordinate) {
}
