package no.praksisplass.matching.engine.flow;

import java.util.Arrays;

/**
 * Sorts every student's row by the first word of the costs, so that a search can leave a
 * row where it gets too dear. Ties keep their order.
 */
final class RowSorter {

	private final Network network;

	private final long[][] costs;

	private final long[] keys;

	private final long[] longs;

	private final int[] ints;

	private final int[] order;

	/** Bits that number the entries of a row. */
	private final int bits;

	RowSorter(Network network, long[][] costs) {
		this.network = network;
		this.costs = costs;
		int longest = 0;
		for (int s = 0; s < network.studentCount(); s++) {
			longest = Math.max(longest, network.first[s + 1] - network.first[s]);
		}
		this.keys = new long[longest];
		this.longs = new long[longest];
		this.ints = new int[longest];
		this.order = new int[longest];
		this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(longest);
	}

	void sort() {
		for (int s = 0; s < this.network.studentCount(); s++) {
			int from = this.network.first[s];
			int size = this.network.first[s + 1] - from;
			sortOrder(from, size);
			for (long[] word : this.costs) {
				for (int i = 0; i < size; i++) {
					this.longs[i] = word[from + this.order[i]];
				}
				System.arraycopy(this.longs, 0, word, from, size);
			}
			permute(this.network.seat, from, size);
			permute(this.network.candidate, from, size);
		}
	}

	/**
	 * Sorts by as many leading bits as leave room for the number, then mends the rest.
	 */
	private void sortOrder(int from, int size) {
		long[] cost = this.costs[0];
		long least = Long.MAX_VALUE;
		long most = Long.MIN_VALUE;
		for (int i = 0; i < size; i++) {
			least = Math.min(least, cost[from + i]);
			most = Math.max(most, cost[from + i]);
		}
		int used = Long.SIZE - Long.numberOfLeadingZeros(most - least);
		int drop = Math.max(0, used + this.bits - (Long.SIZE - 1));
		for (int i = 0; i < size; i++) {
			this.keys[i] = (cost[from + i] - least) >>> drop << this.bits | i;
		}
		Arrays.sort(this.keys, 0, size);
		for (int i = 0; i < size; i++) {
			int entry = (int) (this.keys[i] & ((1L << this.bits) - 1));
			int at = i;
			while (at > 0 && cost[from + this.order[at - 1]] > cost[from + entry]) {
				this.order[at] = this.order[--at];
			}
			this.order[at] = entry;
		}
	}

	private void permute(int[] values, int from, int size) {
		for (int i = 0; i < size; i++) {
			this.ints[i] = values[from + this.order[i]];
		}
		System.arraycopy(this.ints, 0, values, from, size);
	}

}
