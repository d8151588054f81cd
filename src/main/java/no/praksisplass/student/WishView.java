package no.praksisplass.student;

import java.util.Objects;
import java.util.stream.Stream;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import org.jspecify.annotations.Nullable;

/**
 * A wish: one practice, municipality or county, in one period or in any.
 *
 * @param rank 1 is best
 * @param practiceId the practice wished for, or null
 * @param municipalityNumber the municipality wished for, or null
 * @param countyNumber the county wished for, or null
 * @param periodId the only period it is for, or null for any
 * @param completed whether the product added it to a list shorter than the round asks for
 */
public record WishView(int rank, @Nullable PracticeId practiceId, @Nullable String municipalityNumber,
		@Nullable String countyNumber, @Nullable PeriodId periodId, boolean completed) {

	public WishView {
		if (Stream.of(practiceId, municipalityNumber, countyNumber).filter(Objects::nonNull).count() != 1) {
			throw new IllegalArgumentException("A wish is a practice, a municipality or a county");
		}
		if (rank < 1) {
			throw new IllegalArgumentException("The best rank is 1, not " + rank);
		}
	}

	/** A wish for a municipality in any period, as the product adds it. */
	static WishView completing(int rank, String municipalityNumber) {
		return new WishView(rank, null, municipalityNumber, null, null, true);
	}

	/**
	 * Whether a place at this practice, in its municipality and county, in this period
	 * fulfils it.
	 */
	public boolean covers(PracticeId practice, String municipality, String county, PeriodId period) {
		return (this.periodId == null || this.periodId.equals(period))
				&& (practice.equals(this.practiceId) || coversAllOf(municipality, county));
	}

	/** Whether any place in the municipality, whatever the period, fulfils it. */
	public boolean coversWhole(String municipality, String county) {
		return this.periodId == null && coversAllOf(municipality, county);
	}

	private boolean coversAllOf(String municipality, String county) {
		return municipality.equals(this.municipalityNumber) || county.equals(this.countyNumber);
	}

}
