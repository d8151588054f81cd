package no.praksisplass.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class TravelTableTests {

	private static final String BERGEN = "4601";

	private static final String AUSTEVOLL = "4625";

	private static final String VOSS = "4621";

	/**
	 * Two thirds of a degree of longitude on the equator, 74.1 km, and one degree, 111.2
	 * km.
	 */
	private static final Map<String, Coordinate> MUNICIPALITIES = Map.of(BERGEN, new Coordinate(0, 0), AUSTEVOLL,
			new Coordinate(0, 2 / 3.0), VOSS, new Coordinate(0, 1));

	private static final Map<String, Coordinate> POSTAL_CODES = Map.of("5003", new Coordinate(0, 0.1));

	private final TravelTable table = new TravelTable(new TravelStandIn(1.3, 60), MUNICIPALITIES, POSTAL_CODES,
			List.of(new KnownTravel(BERGEN, AUSTEVOLL, 85, true), new KnownTravel(AUSTEVOLL, BERGEN, 95, true),
					new KnownTravel(AUSTEVOLL, VOSS, 190, true)));

	@Test
	void aKnownTimeIsUsedInItsOwnDirection() {
		assertThat(this.table.between(Place.in(BERGEN), Place.in(AUSTEVOLL)))
			.isEqualTo(new Travel(85, 96_369, false, true));
		assertThat(this.table.between(Place.in(AUSTEVOLL), Place.in(BERGEN)))
			.isEqualTo(new Travel(95, 96_369, false, true));
	}

	@Test
	void aTimeKnownOneWayServesTheOther() {
		assertThat(this.table.between(Place.in(VOSS), Place.in(AUSTEVOLL)))
			.isEqualTo(new Travel(190, 48_185, false, true));
	}

	@Test
	void anUnknownTimeIsReckonedFromTheDistanceAndSaysSo() {
		assertThat(this.table.between(Place.in(BERGEN), Place.in(VOSS)))
			.isEqualTo(new Travel(145, 144_554, true, false));
	}

	@Test
	void itTakesNoTimeToStay() {
		assertThat(this.table.between(Place.in(VOSS), Place.in(VOSS))).isEqualTo(new Travel(0, 0, true, false));
	}

	@Test
	void theMostExactPositionCounts() {
		assertThat(metresToVoss(Place.in(BERGEN))).isEqualTo(144_554);
		assertThat(metresToVoss(Place.at(BERGEN, "5003"))).isEqualTo(130_098);
		assertThat(metresToVoss(new Place(BERGEN, "5003", new Coordinate(0, 0.2)))).isEqualTo(115_643);
		assertThat(metresToVoss(Place.at(BERGEN, "9999"))).isEqualTo(144_554);
	}

	@Test
	void refusesAMunicipalityThatDoesNotExist() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.table.between(Place.in("9999"), Place.in(BERGEN)));
	}

	@Test
	void refusesAStandInThatWouldShortenOrNeverArrive() {
		assertThatIllegalArgumentException().isThrownBy(() -> new TravelStandIn(0.9, 60));
		assertThatIllegalArgumentException().isThrownBy(() -> new TravelStandIn(1.3, 0));
	}

	private int metresToVoss(Place from) {
		return this.table.between(from, Place.in(VOSS)).metres();
	}

}
