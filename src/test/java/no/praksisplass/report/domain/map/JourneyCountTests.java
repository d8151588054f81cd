package no.praksisplass.report.domain.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import no.praksisplass.report.domain.map.JourneyCount.Journey;
import no.praksisplass.report.domain.map.JourneyCount.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A way tells nobody's home. */
class JourneyCountTests {

	@Test
	void fiveWhoGoTheSameWayAreTold() {
		JourneyCount count = count(trips(5, "4601", "4621"));
		assertThat(count.journeys()).containsExactly(new Journey("4601", "4621", 5));
		assertThat(count.leftOut()).isZero();
	}

	@Test
	void fewerAreCountedWithTheOthersOfTheirCounty() {
		List<Trip> trips = trips(3, "4601", "1103");
		trips.addAll(trips(2, "4621", "1103"));
		assertThat(count(trips).journeys()).containsExactly(new Journey("46", "1103", 5));
	}

	@Test
	void stillFewerAreCountedToTheCounty() {
		List<Trip> trips = trips(3, "4601", "1103");
		trips.addAll(trips(2, "4621", "1108"));
		assertThat(count(trips).journeys()).containsExactly(new Journey("46", "11", 5));
	}

	@Test
	void tooFewAreNotTold() {
		JourneyCount count = count(trips(4, "4601", "1103"));
		assertThat(count.journeys()).isEmpty();
		assertThat(count.leftOut()).isEqualTo(4);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void everyoneIsToldOnceOrLeftOut(long seed) {
		Random random = new Random(seed);
		List<Trip> trips = new ArrayList<>();
		for (int student = 0; student < 300; student++) {
			trips.add(new Trip(municipality(random), municipality(random)));
		}
		JourneyCount count = count(trips);
		assertThat(count.journeys()).allMatch((journey) -> journey.students() >= HomeCount.FEWEST);
		assertThat(count.journeys().stream().mapToInt(Journey::students).sum() + count.leftOut()).as("seed %d", seed)
			.isEqualTo(300);
	}

	private static String municipality(Random random) {
		return (random.nextInt(4) + 11) + "0" + random.nextInt(4);
	}

	private static List<Trip> trips(int students, String from, String to) {
		return new ArrayList<>(Collections.nCopies(students, new Trip(from, to)));
	}

	private static JourneyCount count(List<Trip> trips) {
		return JourneyCount.of(trips, (municipality) -> municipality.substring(0, 2));
	}

}
