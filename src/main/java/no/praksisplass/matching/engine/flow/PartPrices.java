package no.praksisplass.matching.engine.flow;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import no.praksisplass.matching.engine.level.Levels;

/**
 * The final prices of a part level by level: minus the distance of each node from the
 * sink in the residual network, added up along the tree of shortest paths.
 */
final class PartPrices {

	/** For every node its price, level by level; null where the sink cannot reach it. */
	private final long[][] price;

	private final Search search;

	private final Network network;

	private final Levels levels;

	PartPrices(Search search, Levels levels) {
		this.search = search;
		this.network = search.network;
		this.levels = levels;
		this.price = new long[this.network.nodeCount()][];
		search.fromSink();
		for (int i = 0; i < search.settledCount; i++) {
			work(search.settled[i]);
		}
	}

	/** Works out a node's price after those before it on its path. */
	private void work(int last) {
		Deque<Integer> path = new ArrayDeque<>();
		for (int node = last; node >= 0 && this.price[node] == null; node = before(node)) {
			path.push(node);
		}
		path.forEach((node) -> this.price[node] = minusDistance(node));
	}

	/** The node before a node on its path, or a negative number for the sink. */
	private int before(int node) {
		int how = this.search.from[node];
		if (how >= 0) {
			int entry = this.search.flow.entry[this.search.fromStudent[node]];
			return (entry == Flow.NONE) ? Flow.NONE : this.network.seat[entry];
		}
		return (how == Search.FROM_ABOVE) ? this.network.parent[node] : -2 - how;
	}

	private long[] minusDistance(int node) {
		int how = this.search.from[node];
		if (how >= 0) {
			return worthMinusEntry(this.search.fromStudent[node], how);
		}
		int before = before(node);
		long[] values = (before < 0) ? new long[this.levels.size()] : this.price[before].clone();
		int seat = (how == Search.FROM_ABOVE) ? node : before;
		if (seat < this.network.seatCount) {
			long sharing = (how == Search.FROM_ABOVE) ? this.search.flow.total(seat) - 1L
					: -this.search.flow.total(seat);
			for (int level = 0; level < values.length; level++) {
				values[level] += sharing * Levels.ofSharing(this.levels.get(level));
			}
		}
		return values;
	}

	private long[] worthMinusEntry(int student, int entry) {
		long[] values = worth(student);
		int id = this.network.students[student];
		int candidate = this.network.candidate[entry];
		for (int level = 0; level < values.length; level++) {
			values[level] -= this.levels.ofCandidate(this.levels.get(level), id, candidate);
		}
		return values;
	}

	/** What a student's place, or going without, is worth. */
	long[] worth(int student) {
		int entry = this.search.flow.entry[student];
		int id = this.network.students[student];
		long[] values = new long[this.levels.size()];
		for (int level = 0; level < values.length; level++) {
			values[level] = (entry == Flow.NONE) ? this.levels.ofBypass(this.levels.get(level), id)
					: this.levels.ofCandidate(this.levels.get(level), id, this.network.candidate[entry]);
		}
		if (entry != Flow.NONE) {
			long[] seatPrice = this.price[this.network.seat[entry]];
			Arrays.setAll(values, (level) -> values[level] + seatPrice[level]);
		}
		return values;
	}

	/** The price of a node where somebody, beside the pinned, goes up from it. */
	long[] price(int node) {
		return this.price[node];
	}

}
