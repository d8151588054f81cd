package no.praksisplass.demo.source;

import java.util.List;

import no.praksisplass.geography.Coordinate;

/**
 * A place with practices.
 *
 * @param municipality its municipality's number
 * @param name the place
 * @param postalCode a postal code of the place
 * @param position its middle
 * @param practices how many practices the demonstration has there
 * @param pull how much students like to go there, 1 to 9
 */
public record Town(String municipality, String name, String postalCode, Coordinate position, int practices, int pull) {

	/** All of them, region by region. */
	public static List<Town> all() {
		return Lines.of("towns.csv")
			.stream()
			.map((line) -> new Town(line[0], line[1], line[2],
					new Coordinate(Double.parseDouble(line[3]), Double.parseDouble(line[4])), Integer.parseInt(line[5]),
					Integer.parseInt(line[6])))
			.toList();
	}

	/** Whether it lies in one of the counties. */
	public boolean isIn(List<String> counties) {
		return counties.contains(this.municipality.substring(0, 2));
	}

}
