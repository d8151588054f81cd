package no.praksisplass.honorarium.domain.claim;

import no.praksisplass.honorarium.HonorariumStatus;
import no.praksisplass.shared.PeriodId;
import org.jspecify.annotations.Nullable;

/**
 * Which honoraria a list shows; what is null does not narrow it.
 *
 * @param q part of the supervisor's name or the practice's
 * @param status how far they have come
 * @param period the placement period
 */
public record HonorariumFilter(@Nullable String q, @Nullable HonorariumStatus status, @Nullable PeriodId period) {

	/** Everything. */
	public static final HonorariumFilter ALL = new HonorariumFilter(null, null, null);

	/** The same for one status. */
	public HonorariumFilter of(HonorariumStatus wanted) {
		return new HonorariumFilter(this.q, wanted, this.period);
	}

	/** Whether it narrows anything. */
	public boolean narrows() {
		return (this.q != null && !this.q.isBlank()) || this.status != null || this.period != null;
	}

}
