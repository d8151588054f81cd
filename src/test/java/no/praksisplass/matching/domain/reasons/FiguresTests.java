package no.praksisplass.matching.domain.reasons;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import no.praksisplass.matching.domain.reasons.Figures.Group;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts that tell of nobody. */
class FiguresTests {

	@Test
	void largeCountsStandByThemselves() {
		assertThat(groups(Map.of(1, 60, 2, 20, 3, 5), 7)).containsExactly(new Group(1, 1, 60), new Group(2, 2, 20),
				new Group(3, 3, 5), new Group(Group.UNWISHED, Group.UNWISHED, 7));
	}

	@Test
	void smallCountsGoTogetherWithTheNext() {
		assertThat(groups(Map.of(1, 60, 2, 3, 4, 2, 5, 9), 0)).containsExactly(new Group(1, 1, 60), new Group(2, 4, 5),
				new Group(5, 5, 9));
	}

	@Test
	void asmallRestCannotBeReckonedFromTheTotal() {
		assertThat(groups(Map.of(1, 5, 2, 2), 0)).containsExactly(new Group(1, 2, 7));
		assertThat(groups(Map.of(1, 60, 2, 8), 1)).containsExactly(new Group(1, 1, 60),
				new Group(2, Group.UNWISHED, 9));
	}

	@Test
	void afewPlacedAreNotTold() {
		assertThat(groups(Map.of(1, 2, 2, 2), 0)).isEmpty();
		assertThat(groups(Map.of(), 0)).isEmpty();
	}

	private static List<Group> groups(Map<Integer, Integer> byRank, int unwished) {
		int placed = byRank.values().stream().mapToInt(Integer::intValue).sum() + unwished;
		return new Figures(placed, 0, new TreeMap<>(byRank), unwished).groups();
	}

}
