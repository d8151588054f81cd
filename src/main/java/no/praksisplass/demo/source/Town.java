package no.praksisplass.demo.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import no.praksisplass.geography.Coordinate;
import no.praksisplass.geography.MunicipalityView;
import org.jspecify.annotations.Nullable;

/**
 * A place with practices.
 *
 * @param municipality its municipality's number
 * @param name the place
 * @param postalCode a postal code of the place, where one is known
 * @param position its middle
 * @param practices how many practices the demonstration has there
 * @param pull how much students like to go there, 1 to 9
 */
public record Town(String municipality, String name, @Nullable String postalCode, Coordinate position, int practices,
		int pull) {

	/** How much students like to go to municipalities of each class of centrality. */
	private static final List<Integer> PULL = List.of(9, 7, 6, 4, 2, 1);

	/** All of them, region by region. */
	public static List<Town> all() {
		return Lines.of("towns.csv")
			.stream()
			.map((line) -> new Town(line[0], line[1], line[2],
					new Coordinate(Double.parseDouble(line[3]), Double.parseDouble(line[4])), Integer.parseInt(line[5]),
					Integer.parseInt(line[6])))
			.toList();
	}

	/**
	 * One for every municipality, with so many practices in all: one each, and the others
	 * where people live.
	 */
	public static List<Town> everywhere(List<MunicipalityView> municipalities, int practices) {
		List<MunicipalityView> largest = municipalities.stream()
			.sorted(Comparator.comparingInt(MunicipalityView::population)
				.reversed()
				.thenComparing(MunicipalityView::number))
			.toList();
		int left = practices - largest.size();
		long people = largest.stream().mapToLong(MunicipalityView::population).sum();
		List<Town> towns = new ArrayList<>();
		for (MunicipalityView each : largest) {
			int more = (int) ((left * (long) each.population() + people - 1) / people);
			left -= more;
			people -= each.population();
			towns.add(new Town(each.number(), each.name(), null, each.coordinate(), 1 + more,
					PULL.get(each.centralityClass() - 1)));
		}
		return towns;
	}

	/** Whether it lies in one of the counties. */
	public boolean isIn(List<String> counties) {
		return counties.contains(this.municipality.substring(0, 2));
	}

}
