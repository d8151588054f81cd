package no.praksisplass.demo.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Chance that falls the same way at every start. Each purpose has a stream of its own, so
 * that a change to one part of the data leaves the others as they were.
 */
public final class Chance {

	/** What all the demonstration's data follow from. */
	private static final long SEED = 20_270_111L;

	private final Random random;

	private Chance(long seed) {
		this.random = new Random(seed);
	}

	/** The stream for a purpose. */
	public static Chance of(String purpose) {
		return new Chance(SEED * 31 + purpose.hashCode());
	}

	/** A number from the lowest to the highest, both included. */
	public int between(int lowest, int highest) {
		return lowest + this.random.nextInt(highest - lowest + 1);
	}

	/** True so many times in a hundred. */
	public boolean percent(int times) {
		return this.random.nextInt(100) < times;
	}

	/** A number between −1 and 1, near 0 most often. */
	public double spread() {
		double first = this.random.nextDouble();
		return first - this.random.nextDouble();
	}

	/** One of them, all alike. */
	public <T> T one(List<T> from) {
		return from.get(this.random.nextInt(from.size()));
	}

	/** One of them, in proportion to their weights; at least one must be above 0. */
	public <T> T one(List<T> from, ToDoubleFunction<? super T> weight) {
		double left = this.random.nextDouble() * from.stream().mapToDouble(weight).sum();
		T last = from.get(0);
		for (T each : from) {
			double own = weight.applyAsDouble(each);
			if (own > 0) {
				last = each;
				left -= own;
				if (left < 0) {
					return each;
				}
			}
		}
		return last;
	}

	/**
	 * So many of them or all, each once, likelier the greater the weight, in the order
	 * drawn.
	 */
	public <T> List<T> some(int count, List<T> from, ToDoubleFunction<? super T> weight) {
		List<T> left = new ArrayList<>(from);
		List<T> drawn = new ArrayList<>();
		while (drawn.size() < count && !left.isEmpty()) {
			T next = one(left, weight);
			left.remove(next);
			drawn.add(next);
		}
		return drawn;
	}

	/** All of them in another order. */
	public <T> List<T> shuffled(List<T> from) {
		List<T> copy = new ArrayList<>(from);
		Collections.shuffle(copy, this.random);
		return copy;
	}

}
