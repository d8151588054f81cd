package no.praksisplass.honorarium.domain.ledger;

import java.time.LocalDate;

import no.praksisplass.honorarium.RateKind;
import no.praksisplass.shared.HonorariumRateId;
import no.praksisplass.shared.Money;

/**
 * What a placement has earned at one rate.
 *
 * @param key at which rate
 * @param quantity working days, or placements, as the kind says
 * @param first the first day
 * @param last the last day
 */
public record Entry(Key key, int quantity, LocalDate first, LocalDate last) {

	/** How much that is: rounded once, to the nearest øre. */
	public Money amount() {
		return this.key.amount(this.quantity);
	}

	/** One more of the same, on a later day. */
	Entry and(LocalDate day) {
		return new Entry(this.key, this.quantity + 1, this.first, day);
	}

	/**
	 * A rate as it was reckoned with; one that is changed is another.
	 *
	 * @param kind what was paid for
	 * @param rate the rate
	 * @param rateAmount its amount
	 */
	public record Key(RateKind kind, HonorariumRateId rate, Money rateAmount) {

		Money amount(int quantity) {
			return this.rateAmount.share(quantity, this.kind.parts());
		}

	}

}
