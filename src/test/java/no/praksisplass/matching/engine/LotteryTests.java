package no.praksisplass.matching.engine;

import no.praksisplass.matching.engine.model.Lottery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LotteryTests {

	/**
	 * Worked out apart from this code, with another language's SHA-256 and big integers.
	 */
	@ParameterizedTest
	@CsvSource({ "2027-01-11,s1,v12-p1,1371344994", ",s1,v12-p1,2137048988", "frø,å,😀,1244081966",
			"2027-01-11,s2,v12-p1,1318799809" })
	void drawsTheNumbersOfItsDefinition(String seed, String student, String seat, int expected) {
		Lottery lottery = new Lottery((seed == null) ? "" : seed);
		assertThat(Lottery.draw(lottery.key(student), lottery.key(seat))).isEqualTo(expected);
	}

	@Test
	void usesTheFirstEightBytesOfTheHash() {
		assertThat(new Lottery("2027-01-11").key("s1")).isEqualTo(371687067769984136L);
	}

}
