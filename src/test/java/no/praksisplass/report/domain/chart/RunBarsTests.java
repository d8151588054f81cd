package no.praksisplass.report.domain.chart;

import java.util.List;

import no.praksisplass.matching.DistanceBar;
import no.praksisplass.matching.SolvedRun.Place;
import no.praksisplass.report.domain.chart.WishBar.Fulfilment;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every student of a run is in one bar of each chart. */
class RunBarsTests {

	@Test
	void ranksThatNobodyGotAreShownAsNone() {
		assertThat(WishBar.of(List.of(place(1), place(3), place(3), place(null)), 2)).containsExactly(
				new WishBar(Fulfilment.MET, 1, 1), new WishBar(Fulfilment.MET, 2, 0), new WishBar(Fulfilment.MET, 3, 2),
				new WishBar(Fulfilment.UNWISHED, 0, 1), new WishBar(Fulfilment.UNPLACED, 0, 2));
	}

	@Test
	void aRunThatPlacesNobodyHasTheFirstWishOfNobody() {
		assertThat(WishBar.of(List.of(), 4)).extracting(WishBar::students).containsExactly(0, 0, 4);
	}

	@Test
	void aBoundBelongsToTheLongerDistance() {
		assertThat(DistanceBar.of(List.of(0, 9_999, 10_000, 199_999, 200_000, 1_500_000)))
			.extracting(DistanceBar::students)
			.containsExactly(2, 1, 0, 0, 1, 2);
	}

	private static Place place(@Nullable Integer rank) {
		return new Place(StudentId.random(), PracticeId.random(), rank, 0);
	}

}
