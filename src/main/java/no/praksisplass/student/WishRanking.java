package no.praksisplass.student;

import java.util.List;
import java.util.OptionalInt;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;

/**
 * What a place is worth to a student: the rank of the student's best wish that covers it.
 */
public final class WishRanking {

	private WishRanking() {
	}

	/** The rank of a place; empty where no wish covers it. */
	public static OptionalInt rank(List<WishView> wishes, PracticeId practice, String municipality, String county,
			PeriodId period) {
		return wishes.stream()
			.filter((wish) -> wish.covers(practice, municipality, county, period))
			.mapToInt(WishView::rank)
			.min();
	}

}
