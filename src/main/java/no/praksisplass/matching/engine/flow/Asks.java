package no.praksisplass.matching.engine.flow;

import java.util.Arrays;

import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * What seats and limits cost during the {@link Auction}. The holders of places are those
 * with the highest bids that the capacities admit together, less what sharing costs; a
 * full node costs what its weakest holder would pay, any other node what the node above
 * costs, and a seat in which others sit what sharing costs besides, if that is less than
 * to outbid one of them.
 */
final class Asks {

	private final Network network;

	private final CostWords costs;

	private final Flow flow;

	private final int words;

	/** Prices by word and node; also those of the search. */
	private final long[][] price;

	/** By word and student the most the student would pay for the seat held. */
	private final long[][] bid;

	/** By word and node the least that anybody in or below it bids beyond sharing. */
	private final long[][] least;

	/** The student who does, or {@link Flow#NONE}. */
	private final int[] weakest;

	private final int[] path;

	private final int[] open;

	private long work;

	Asks(Network network, CostWords costs, Flow flow, long[][] price) {
		this.network = network;
		this.costs = costs;
		this.flow = flow;
		this.words = costs.words;
		this.price = price;
		this.bid = new long[this.words][network.studentCount()];
		this.least = new long[this.words][network.nodeCount()];
		this.weakest = new int[network.nodeCount()];
		Arrays.fill(this.weakest, Flow.NONE);
		this.path = new int[network.nodeCount()];
		this.open = new int[network.nodeCount()];
		for (int seat = 0; seat < network.seatCount; seat++) {
			setPrice(seat);
		}
	}

	long price(int word, int node) {
		return this.price[word][node];
	}

	/** How many bids and prices have been looked at. */
	long work() {
		return this.work;
	}

	/** The node whose weakest must leave for a student to come in, or NONE. */
	int gate(int seat) {
		if (outbids(seat)) {
			return seat;
		}
		for (int v = seat; v != CapacityForest.ROOT; v = this.network.parent[v]) {
			if (!this.flow.hasRoom(v)) {
				return v;
			}
		}
		return Flow.NONE;
	}

	/** Whether one has to outbid somebody in this very node. */
	private boolean outbids(int node) {
		if (!this.flow.hasRoom(node)) {
			return true;
		}
		if (node >= this.network.seatCount || this.weakest[node] == Flow.NONE) {
			return false;
		}
		for (int w = 0; w < this.words; w++) {
			long shared = sharedPrice(w, node);
			long ask = ask(w, node);
			if (shared != ask) {
				return ask < shared;
			}
		}
		return false;
	}

	/** What the weakest of a node pays. */
	private long ask(int word, int node) {
		long others = (node < this.network.seatCount) ? this.flow.total(node) - 1L : 0;
		return this.least[word][node] + others * this.costs.sharing[word];
	}

	/** What a place beside all others in a node costs. */
	private long sharedPrice(int word, int node) {
		int above = this.network.parent[node];
		long others = (node < this.network.seatCount) ? this.flow.total(node) : 0;
		return ((above == CapacityForest.ROOT) ? 0 : this.price[word][above]) + others * this.costs.sharing[word];
	}

	/** Seats a student in place of the weakest of the gate, and gives the latter. */
	int seat(int student, int entry, int gate, long[] most) {
		for (int w = 0; w < this.words; w++) {
			this.bid[w][student] = most[w];
		}
		int loser = (gate == Flow.NONE) ? Flow.NONE : this.weakest[gate];
		int left = (loser == Flow.NONE) ? Flow.NONE : this.flow.release(loser);
		int taken = this.network.seat[entry];
		this.flow.assign(student, entry);
		count(left, gate, -1);
		count(taken, gate, 1);
		if (left != Flow.NONE && left != taken) {
			findWeakest(left);
			findWeakest(taken);
			setPrices(taken);
			setPrices(left);
		}
		else {
			findWeakest(taken);
			setPrices(taken);
		}
		return loser;
	}

	private void count(int from, int gate, int change) {
		for (int v = from; v != CapacityForest.ROOT && v != gate; v = this.network.parent[v]) {
			this.flow.up[v] += change;
		}
	}

	private void findWeakest(int seat) {
		int weak = Flow.NONE;
		int end = this.flow.firstPlace[seat] + this.flow.count[seat];
		for (int place = this.flow.firstPlace[seat]; place < end; place++) {
			weak = lower(this.bid, weak, this.flow.places[place]);
		}
		this.weakest[seat] = weak;
		for (int w = 0; w < this.words && weak != Flow.NONE; w++) {
			this.least[w][seat] = this.bid[w][weak] - (this.flow.total(seat) - 1L) * this.costs.sharing[w];
		}
		this.work += this.flow.count[seat];
		for (int v = this.network.parent[seat]; v != CapacityForest.ROOT; v = this.network.parent[v]) {
			findWeakestBelow(v);
		}
	}

	private void findWeakestBelow(int limit) {
		int weak = Flow.NONE;
		for (int i = this.network.firstChild[limit]; i < this.network.firstChild[limit + 1]; i++) {
			int child = this.network.children[i];
			if (this.weakest[child] != Flow.NONE) {
				weak = lower(this.least, weak, child);
			}
		}
		this.weakest[limit] = (weak == Flow.NONE) ? Flow.NONE : this.weakest[weak];
		for (int w = 0; w < this.words && weak != Flow.NONE; w++) {
			this.least[w][limit] = this.least[w][weak];
		}
		this.work += this.network.firstChild[limit + 1] - this.network.firstChild[limit];
	}

	/** The one of two indices with the lower value, the first if equal. */
	private static int lower(long[][] values, int first, int next) {
		if (first == Flow.NONE) {
			return next;
		}
		for (long[] word : values) {
			if (word[first] != word[next]) {
				return (word[first] < word[next]) ? first : next;
			}
		}
		return first;
	}

	/** Sets the prices above a seat, from the top, and those that follow from them. */
	private void setPrices(int seat) {
		int depth = 0;
		for (int v = seat; v != CapacityForest.ROOT; v = this.network.parent[v]) {
			this.path[depth++] = v;
		}
		while (depth > 0) {
			int node = this.path[--depth];
			if (setPrice(node) && node >= this.network.seatCount) {
				setPricesBelow(node);
			}
		}
	}

	private void setPricesBelow(int limit) {
		int count = 0;
		this.open[count++] = limit;
		while (count > 0) {
			int above = this.open[--count];
			for (int i = this.network.firstChild[above]; i < this.network.firstChild[above + 1]; i++) {
				int child = this.network.children[i];
				if (setPrice(child) && child >= this.network.seatCount) {
					this.open[count++] = child;
				}
			}
			this.work += this.network.firstChild[above + 1] - this.network.firstChild[above];
		}
	}

	/** Sets one price after that of the node above and tells whether it changed. */
	private boolean setPrice(int node) {
		boolean outbids = outbids(node);
		boolean changed = false;
		for (int w = 0; w < this.words; w++) {
			long next = outbids ? ask(w, node) : sharedPrice(w, node);
			changed |= next != this.price[w][node];
			this.price[w][node] = next;
		}
		return changed;
	}

}
