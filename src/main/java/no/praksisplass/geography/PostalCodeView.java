package no.praksisplass.geography;

import org.jspecify.annotations.Nullable;

/**
 * A postal code (<i>postnummer</i>).
 *
 * @param code four digits
 * @param place postal place, in capitals as the postal service writes it
 * @param municipalityNumber four digits; absent on Svalbard and Jan Mayen
 * @param coordinate its own point, else its municipality's; absent where neither is known
 */
public record PostalCodeView(String code, String place, @Nullable String municipalityNumber,
		@Nullable Coordinate coordinate) {

}
