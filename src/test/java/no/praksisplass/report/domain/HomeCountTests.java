package no.praksisplass.report.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import no.praksisplass.report.domain.map.HomeCount;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody's home is pointed out. */
class HomeCountTests {

	@Test
	void fiveAreTold() {
		HomeCount count = count(Map.of("4601", 5));
		assertThat(count.municipalities()).containsExactly(Map.entry("4601", 5));
		assertThat(count.rest()).isEmpty();
		assertThat(count.leftOut()).isZero();
	}

	@Test
	void fourAreCountedWithTheOtherFewOfTheirCounty() {
		HomeCount count = count(Map.of("4601", 4, "4621", 3, "4626", 9));
		assertThat(count.municipalities()).containsOnlyKeys("4626");
		assertThat(count.rest()).containsExactly(Map.entry("46", 7));
	}

	@Test
	void fewerThanFiveInACountyAreLeftOut() {
		HomeCount count = count(Map.of("4601", 4, "1103", 3, "1108", 1));
		assertThat(count.municipalities()).isEmpty();
		assertThat(count.rest()).isEmpty();
		assertThat(count.leftOut()).isEqualTo(8);
	}

	private static HomeCount count(Map<String, Integer> people) {
		List<String> homes = new ArrayList<>();
		people.forEach((home, number) -> homes.addAll(Collections.nCopies(number, home)));
		return HomeCount.of(homes, (home) -> home.substring(0, 2));
	}

}
