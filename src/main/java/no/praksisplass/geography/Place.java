package no.praksisplass.geography;

import org.jspecify.annotations.Nullable;

/**
 * Where a journey starts or ends, as exactly as known. The position is the coordinate,
 * else the postal code's, else the municipality's.
 *
 * @param municipalityNumber four digits
 * @param postalCode four digits, if known
 * @param coordinate its own point, if known
 */
public record Place(String municipalityNumber, @Nullable String postalCode, @Nullable Coordinate coordinate) {

	/** Somewhere in the municipality. */
	public static Place in(String municipalityNumber) {
		return new Place(municipalityNumber, null, null);
	}

	/** Somewhere in the postal code's area. */
	public static Place at(String municipalityNumber, @Nullable String postalCode) {
		return new Place(municipalityNumber, postalCode, null);
	}

}
