package no.praksisplass.student.domain.wish;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.WishView;
import org.jspecify.annotations.Nullable;

/**
 * What a wish is for; two wishes of a list never have the same.
 *
 * @param practiceId a practice, or null
 * @param municipalityNumber a municipality, or null
 * @param countyNumber a county, or null
 * @param periodId the only period, or null for any
 */
public record WishTarget(@Nullable PracticeId practiceId, @Nullable String municipalityNumber,
		@Nullable String countyNumber, @Nullable PeriodId periodId) {

	/** What a wish is for. */
	public static WishTarget of(WishView wish) {
		return new WishTarget(wish.practiceId(), wish.municipalityNumber(), wish.countyNumber(), wish.periodId());
	}

	/** A wish for it at this rank. */
	WishView atRank(int rank, boolean completed) {
		return new WishView(rank, this.practiceId, this.municipalityNumber, this.countyNumber, this.periodId,
				completed);
	}

}
