package no.praksisplass.report.domain.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Counts journeys from home to a place so that nobody's home is pointed out: fewer than
 * {@value HomeCount#FEWEST} who go the same way are counted with the others of their
 * county to the same municipality, then with those to the same county, and where those
 * are too few as well, not at all.
 *
 * @param journeys the journeys that are told, the most travelled first
 * @param leftOut how many travellers are not told
 */
record JourneyCount(List<Journey> journeys, int leftOut) {

	JourneyCount {
		journeys = List.copyOf(journeys);
	}

	/**
	 * A way that people go.
	 *
	 * @param from number of the municipality or county where they live, four digits or
	 * two
	 * @param to number of the municipality or county of their place
	 * @param students how many
	 */
	record Journey(String from, String to, int students) {
	}

	/**
	 * One person's journey.
	 *
	 * @param home number of the municipality where she lives
	 * @param place number of the municipality of her place
	 */
	record Trip(String home, String place) {
	}

	/**
	 * Counts trips.
	 * @param county the county number of a municipality number
	 */
	static JourneyCount of(Collection<Trip> trips, UnaryOperator<String> county) {
		List<Journey> told = new ArrayList<>();
		Collection<Trip> left = tell(trips, told);
		left = tell(left.stream().map((trip) -> new Trip(county.apply(trip.home()), trip.place())).toList(), told);
		left = tell(left.stream().map((trip) -> new Trip(trip.home(), county.apply(trip.place()))).toList(), told);
		told.sort(Comparator.comparingInt((Journey journey) -> -journey.students())
			.thenComparing(Journey::from)
			.thenComparing(Journey::to));
		return new JourneyCount(told, left.size());
	}

	/** Tells those who are many enough, and answers the others. */
	private static Collection<Trip> tell(Collection<Trip> trips, List<Journey> told) {
		Map<Trip, Integer> counted = new LinkedHashMap<>();
		trips.forEach((trip) -> counted.merge(trip, 1, Integer::sum));
		counted.forEach((trip, students) -> {
			if (students >= HomeCount.FEWEST) {
				told.add(new Journey(trip.home(), trip.place(), students));
			}
		});
		return trips.stream().filter((trip) -> counted.getOrDefault(trip, 0) < HomeCount.FEWEST).toList();
	}

}
