package no.praksisplass.student;

import no.praksisplass.geography.Coordinate;
import org.jspecify.annotations.Nullable;

/**
 * A place that a student can live in, as it is registered.
 *
 * @param kind what the place is to the student
 * @param streetAddress street and number, or null
 * @param postalCode four digits, or null
 * @param postalPlace the name of the postal place, or null
 * @param municipalityNumber four digits
 * @param coordinate of the address, or null for that of the postal code or municipality
 */
public record NewBase(BaseKind kind, @Nullable String streetAddress, @Nullable String postalCode,
		@Nullable String postalPlace, String municipalityNumber, @Nullable Coordinate coordinate) {
}
