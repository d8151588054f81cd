package no.praksisplass.student;

import java.util.List;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How a short list is completed, and what a wish covers. */
class WishCompletionTests {

	private static final PracticeId PRACTICE = PracticeId.random();

	private static final PeriodId PERIOD = PeriodId.random();

	private static final List<EligibleMunicipality> ELIGIBLE = List.of(new EligibleMunicipality("4621", "46", 75),
			new EligibleMunicipality("4627", "46", 20), new EligibleMunicipality("4601", "46", 20),
			new EligibleMunicipality("1103", "11", 280));

	@Test
	void addsTheNearestMunicipalitiesUpToTheLeastNumber() {
		assertThat(WishCompletion.complete(List.of(practice(4)), 3, ELIGIBLE)).containsExactly(practice(1),
				completed(2, "4601"), completed(3, "4627"));
	}

	@Test
	void completesAnEmptyListAsFarAsThereIsSomethingToAdd() {
		assertThat(WishCompletion.complete(List.of(), 9, ELIGIBLE)).extracting(WishView::municipalityNumber)
			.containsExactly("4601", "4627", "4621", "1103");
		assertThat(WishCompletion.complete(List.of(), 0, ELIGIBLE)).isEmpty();
	}

	@Test
	void leavesALongEnoughListAsItIs() {
		List<WishView> list = List.of(practice(1), municipality(2, "1103", null));
		assertThat(WishCompletion.complete(list, 2, ELIGIBLE)).isEqualTo(list);
	}

	@Test
	void doesNotCompleteTwice() {
		List<WishView> once = WishCompletion.complete(List.of(practice(1)), 3, ELIGIBLE);
		assertThat(WishCompletion.complete(once, 3, ELIGIBLE)).isEqualTo(once);
	}

	@Test
	void passesOverWhatAnEarlierWishCoversWhole() {
		WishView county = new WishView(1, null, null, "46", null, false);
		assertThat(WishCompletion.complete(List.of(county), 3, ELIGIBLE)).containsExactly(county, completed(2, "1103"));
		WishView onePeriod = municipality(1, "4601", PERIOD);
		assertThat(WishCompletion.complete(List.of(onePeriod), 2, ELIGIBLE)).containsExactly(onePeriod,
				completed(2, "4601"));
	}

	@Test
	void ranksAPlaceByTheBestWishThatCoversIt() {
		List<WishView> wishes = List.of(municipality(2, "4601", PERIOD), practice(3),
				new WishView(1, PRACTICE, null, null, PeriodId.random(), false));
		assertThat(WishRanking.rank(wishes, PRACTICE, "4601", "46", PERIOD)).hasValue(2);
		assertThat(WishRanking.rank(wishes, PRACTICE, "4601", "46", PeriodId.random())).hasValue(3);
		assertThat(WishRanking.rank(wishes, PracticeId.random(), "4621", "46", PERIOD)).isEmpty();
	}

	private static WishView practice(int rank) {
		return new WishView(rank, PRACTICE, null, null, null, false);
	}

	private static WishView municipality(int rank, String number, @Nullable PeriodId period) {
		return new WishView(rank, null, number, null, period, false);
	}

	private static WishView completed(int rank, String number) {
		return new WishView(rank, null, number, null, null, true);
	}

}
