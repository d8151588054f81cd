package no.praksisplass.matching.engine.level;

import java.util.ArrayList;
import java.util.List;

import no.praksisplass.matching.engine.model.NotSupportedException;

/**
 * Puts as many levels as fit into each of a few longs (words), so that comparing the
 * words one after the other compares the levels one after the other, exactly.
 * <p>
 * Let B be the most that a level can add up to over all students. Two allocations, and
 * two alternating paths, differ by at most 2B in the level. Each level is therefore
 * multiplied by the product of {@code 2(B+1)} over the levels after it in the same word,
 * which no difference in those can outweigh; and a word is full before that product over
 * all its levels passes 2<sup>61</sup>, so that the sum of any three path lengths is
 * still a long.
 */
public final class Packing {

	private static final long ROOM = 1L << 61;

	/** First level of each word, and the number of levels. */
	private final List<Integer> firstLevel = new ArrayList<>();

	private final long[] factor;

	/**
	 * Packs levels.
	 * @param bounds the most that each level can add up to, first compared first
	 * @throws NotSupportedException if a bound passes 2<sup>60</sup>
	 */
	public Packing(long[] bounds) {
		this.factor = new long[bounds.length];
		long product = ROOM;
		for (int level = 0; level < bounds.length; level++) {
			if (bounds[level] >= ROOM / 2 - 1) {
				throw new NotSupportedException("the sums of this problem pass 2^60");
			}
			long radix = 2 * (bounds[level] + 1);
			if (product > ROOM / radix) {
				this.firstLevel.add(level);
				product = 1;
			}
			product *= radix;
		}
		this.firstLevel.add(bounds.length);
		for (int word = 0; word < words(); word++) {
			long weight = 1;
			for (int level = end(word) - 1; level >= begin(word); level--) {
				this.factor[level] = weight;
				weight *= 2 * (bounds[level] + 1);
			}
		}
	}

	/** Number of words. */
	public int words() {
		return this.firstLevel.size() - 1;
	}

	/** First level of a word. */
	public int begin(int word) {
		return this.firstLevel.get(word);
	}

	/** First level after a word. */
	public int end(int word) {
		return this.firstLevel.get(word + 1);
	}

	/** What a unit of a level weighs in its word. */
	public long factor(int level) {
		return this.factor[level];
	}

}
