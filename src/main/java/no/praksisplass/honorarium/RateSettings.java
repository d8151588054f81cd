package no.praksisplass.honorarium;

import java.time.LocalDate;

import no.praksisplass.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a rate says.
 *
 * @param kind what is paid for
 * @param amount how much, for a week or for a placement as the kind says
 * @param validFrom the first day
 * @param validTo the last day; null while nothing else is decided
 * @param decisionReference where it was decided, such as a case number
 * @param source where that can be read
 * @param example whether it is made up for trial
 */
public record RateSettings(RateKind kind, Money amount, LocalDate validFrom, @Nullable LocalDate validTo,
		String decisionReference, String source, boolean example) {

	/** Whether it is in force on a day. */
	public boolean isInForceOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
	}

	/** Whether the two have a day in common. */
	public boolean overlaps(RateSettings other) {
		return (this.validTo == null || !other.validFrom.isAfter(this.validTo))
				&& (other.validTo == null || !this.validFrom.isAfter(other.validTo));
	}

}
