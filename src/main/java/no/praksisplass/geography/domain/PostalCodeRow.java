package no.praksisplass.geography.domain;

import no.praksisplass.geography.Coordinate;
import org.jspecify.annotations.Nullable;

/** One row of the postal code table, as it is written. */
public record PostalCodeRow(String code, String place, @Nullable String municipalityNumber,
		@Nullable Coordinate coordinate) {

}
