package no.praksisplass.report.domain;

import java.util.List;

import no.praksisplass.geography.Coordinate;
import no.praksisplass.report.domain.map.MapFrame;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MapFrameTests {

	private static final Coordinate LINDESNES = new Coordinate(58.0, 7.05);

	private static final Coordinate VARDO = new Coordinate(70.37, 31.1);

	private static final Coordinate BERGEN = new Coordinate(60.39, 5.32);

	private static final Coordinate OSLO = new Coordinate(59.91, 10.75);

	private final MapFrame norway = new MapFrame(List.of(LINDESNES, VARDO, BERGEN, OSLO));

	@Test
	void northIsUpAndEastIsRight() {
		assertThat(this.norway.y(VARDO)).isLessThan(this.norway.y(LINDESNES));
		assertThat(this.norway.x(OSLO)).isGreaterThan(this.norway.x(BERGEN));
	}

	@Test
	void allLiesWithinTheFrame() {
		for (Coordinate point : List.of(LINDESNES, VARDO, BERGEN, OSLO)) {
			assertThat(this.norway.x(point)).isBetween(0, MapFrame.WIDTH);
			assertThat(this.norway.y(point)).isBetween(0, MapFrame.HEIGHT);
		}
	}

	@Test
	void distancesAreTrueToEachOther() {
		double drawn = distance(BERGEN, OSLO) / distance(LINDESNES, VARDO);
		double real = BERGEN.metresTo(OSLO) / LINDESNES.metresTo(VARDO);
		assertThat(drawn).isCloseTo(real, within(0.02));
	}

	@Test
	void aSinglePointStandsInTheMiddle() {
		MapFrame alone = new MapFrame(List.of(OSLO));
		assertThat(alone.x(OSLO)).isEqualTo(MapFrame.WIDTH / 2);
		assertThat(alone.y(OSLO)).isEqualTo(MapFrame.HEIGHT / 2);
	}

	private double distance(Coordinate from, Coordinate to) {
		return Math.hypot(this.norway.x(from) - this.norway.x(to), this.norway.y(from) - this.norway.y(to));
	}

}
