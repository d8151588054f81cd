package no.praksisplass.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinateTests {

	private static final Coordinate OSLO = new Coordinate(59.9139, 10.7522);

	private static final Coordinate BERGEN = new Coordinate(60.3929, 5.3241);

	@Test
	void measuresTheGreatCircle() {
		assertThat(OSLO.metresTo(BERGEN)).isCloseTo(305_000, within(1_000.0));
		assertThat(OSLO.metresTo(OSLO)).isZero();
	}

	@Test
	void aDegreeOfLatitudeIs111Kilometres() {
		assertThat(new Coordinate(60, 10).metresTo(new Coordinate(61, 10))).isCloseTo(111_195, within(1.0));
	}

	@Test
	void theOtherSideOfTheEarthIsHalfItsCircumference() {
		assertThat(new Coordinate(60, 10).metresTo(new Coordinate(-60, -170))).isCloseTo(20_015_115, within(1.0));
	}

	@Test
	void isTheSameBothWaysAndNeverLongerThanADetour() {
		long seed = Long.getLong("praksisplass.seed", 20_260_101L);
		Random random = new Random(seed);
		for (int i = 0; i < 2_000; i++) {
			Coordinate a = anywhere(random);
			Coordinate b = anywhere(random);
			Coordinate c = anywhere(random);
			assertThat(a.metresTo(b)).as("seed %d", seed).isEqualTo(b.metresTo(a));
			assertThat(a.metresTo(b)).as("seed %d", seed).isLessThanOrEqualTo(a.metresTo(c) + c.metresTo(b) + 0.01);
		}
	}

	@ParameterizedTest
	@CsvSource({ "90.1, 0", "-91, 0", "0, 180.5", "0, -181", "NaN, 0", "0, NaN", "Infinity, 0" })
	void refusesWhatIsNotOnTheEarth(double latitude, double longitude) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Coordinate(latitude, longitude));
	}

	private static Coordinate anywhere(Random random) {
		return new Coordinate(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
	}

}
