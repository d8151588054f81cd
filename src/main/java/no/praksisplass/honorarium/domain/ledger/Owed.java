package no.praksisplass.honorarium.domain.ledger;

import java.util.List;

import no.praksisplass.shared.Money;

/**
 * What a placement has earned, worked out from scratch.
 *
 * @param entries by rate, in the order of the kinds and days
 * @param daysWithoutRate working days, or a late cancellation, for which no rate is in
 * force
 */
public record Owed(List<Entry> entries, int daysWithoutRate) {

	/** Nothing. */
	static final Owed NOTHING = new Owed(List.of(), 0);

	public Owed {
		entries = List.copyOf(entries);
	}

	/** The sum. */
	public Money total() {
		return this.entries.stream().map(Entry::amount).reduce(Money.ZERO, Money::plus);
	}

}
