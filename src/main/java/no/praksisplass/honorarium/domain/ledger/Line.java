package no.praksisplass.honorarium.domain.ledger;

import java.time.LocalDate;

import no.praksisplass.shared.Money;

/**
 * A line of an honorarium. It never changes.
 *
 * @param key at which rate
 * @param quantity days or placements in all, as they are known now
 * @param before what other honoraria of the placement settled of it; below zero where
 * only a correction of it stands
 * @param settled what these came to
 * @param first the first day
 * @param last the last day
 * @param example whether the rate is made up for trial
 */
public record Line(Entry.Key key, int quantity, int before, Money settled, LocalDate first, LocalDate last,
		boolean example) {

	/** What all of it comes to. */
	public Money whole() {
		return this.key.amount(this.quantity);
	}

	/** What the line adds, or takes back where it is negative. */
	public Money amount() {
		return whole().minus(this.settled);
	}

	/** Whether it corrects something that was settled before. */
	public boolean corrects() {
		return this.before != 0 || !this.settled.equals(Money.ZERO);
	}

	/** Whether the other says the same. */
	boolean sameAs(Line other) {
		return this.key.equals(other.key) && this.quantity == other.quantity && this.before == other.before
				&& this.settled.equals(other.settled) && this.first.equals(other.first) && this.last.equals(other.last);
	}

}
