package no.praksisplass.geography;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A municipality (<i>kommune</i>).
 *
 * @param number four digits
 * @param name Norwegian name; Herøy and Våler are two municipalities each, so show the
 * county too
 * @param samiName official Sámi name, if there is one
 * @param kvenName official Kven name, if there is one
 * @param countyNumber two digits
 * @param countyName Norwegian name of the county
 * @param centralityClass Statistics Norway's class, 1 (most central) to 6 (least)
 * @param population inhabitants
 * @param coordinate a point near the middle of its area
 */
public record MunicipalityView(String number, String name, @Nullable String samiName, @Nullable String kvenName,
		String countyNumber, String countyName, int centralityClass, int population, Coordinate coordinate) {

	/** All official names: <i>Kåfjord – Gáivuotna – Kaivuono</i>. */
	public String fullName() {
		return Stream.of(this.name, this.samiName, this.kvenName)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" – "));
	}

}
