package no.praksisplass.report.domain.chart;

import java.util.List;

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
		assertThat(WishBar.of(List.of(place(1, 0), place(3, 0), place(3, 0), place(null, 0)), 2)).containsExactly(
				new WishBar(Fulfilment.MET, 1, 1), new WishBar(Fulfilment.MET, 2, 0), new WishBar(Fulfilment.MET, 3, 2),
				new WishBar(Fulfilment.UNWISHED, 0, 1), new WishBar(Fulfilment.UNPLACED, 0, 2));
	}

	@Test
	void aRunThatPlacesNobodyHasTheFirstWishOfNobody() {
		assertThat(WishBar.of(List.of(), 4)).extracting(WishBar::students).containsExactly(0, 0, 4);
	}

	@Test
	void aBoundBelongsToTheLongerDistance() {
		List<Place> places = List.of(place(1, 0), place(1, 9_999), place(1, 10_000), place(1, 199_999),
				place(1, 200_000), place(1, 1_500_000));
		assertThat(DistanceBar.of(places)).extracting(DistanceBar::students).containsExactly(2, 1, 0, 0, 1, 2);
	}

	private static Place place(@Nullable Integer rank, int metres) {
		return new Place(StudentId.random(), PracticeId.random(), rank, metres);
	}

}
