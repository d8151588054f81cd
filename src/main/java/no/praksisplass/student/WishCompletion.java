package no.praksisplass.student;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Completes a short list of wishes, so that nobody gains by wishing for little: a place
 * that a student left out of the list would else count as the worst possible, and weigh
 * more in the sum than another student's low wish. The same function serves the student's
 * own page and the allocation, so the student sees what will count.
 */
public final class WishCompletion {

	private WishCompletion() {
	}

	/**
	 * The wishes, then the nearest eligible municipalities in any period, up to the least
	 * number of wishes. A municipality that an earlier wish covers whole is passed over,
	 * for it would add nothing. Ranks are 1, 2, 3 … whatever they were; a list that is
	 * long enough gains nothing.
	 * @param wishes the student's list, in any order; may be empty
	 * @param minWishes how many wishes the round asks for
	 * @param eligible where the student can be placed, in any order
	 */
	public static List<WishView> complete(Collection<WishView> wishes, int minWishes,
			Collection<EligibleMunicipality> eligible) {
		List<WishView> list = new ArrayList<>();
		wishes.stream()
			.sorted(Comparator.comparingInt(WishView::rank))
			.forEach((wish) -> list.add(atRank(wish, list.size() + 1)));
		for (EligibleMunicipality nearest : eligible.stream().sorted().toList()) {
			if (list.size() >= minWishes) {
				break;
			}
			if (list.stream().noneMatch((wish) -> wish.coversWhole(nearest.number(), nearest.countyNumber()))) {
				list.add(WishView.completing(list.size() + 1, nearest.number()));
			}
		}
		return List.copyOf(list);
	}

	private static WishView atRank(WishView wish, int rank) {
		return new WishView(rank, wish.practiceId(), wish.municipalityNumber(), wish.countyNumber(), wish.periodId(),
				wish.completed());
	}

}
