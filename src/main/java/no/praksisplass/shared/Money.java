package no.praksisplass.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in Norwegian kroner, to the øre. It can be negative.
 *
 * @param amount the kroner, always with two decimals
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

	/** No money. */
	public static final Money ZERO = new Money(BigDecimal.ZERO);

	/**
	 * Takes an amount of at most two decimals.
	 * @throws ArithmeticException if there are more, since nothing is rounded here
	 */
	public Money {
		amount = amount.setScale(2, RoundingMode.UNNECESSARY);
	}

	public Money plus(Money other) {
		return new Money(this.amount.add(other.amount));
	}

	public Money minus(Money other) {
		return new Money(this.amount.subtract(other.amount));
	}

	/**
	 * So many parts of which this amount is so many, rounded once, to the nearest øre; a
	 * half goes away from zero.
	 * @param parts how many parts, 0 or more
	 * @param whole how many parts this amount is, 1 or more
	 */
	public Money share(int parts, int whole) {
		return new Money(this.amount.multiply(BigDecimal.valueOf(parts))
			.divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
	}

	@Override
	public int compareTo(Money other) {
		return this.amount.compareTo(other.amount);
	}

	@Override
	public String toString() {
		return this.amount.toPlainString();
	}

}
