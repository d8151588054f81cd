package no.praksisplass.student.web;

import no.praksisplass.student.NewBase;

/**
 * A place that a student can live in, with the name of its municipality.
 *
 * @param base the place
 * @param municipality the name
 */
record PlaceRow(NewBase base, String municipality) {
}
