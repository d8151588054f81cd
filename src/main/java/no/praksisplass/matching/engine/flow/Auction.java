package no.praksisplass.matching.engine.flow;

import java.util.Arrays;

import no.praksisplass.matching.engine.model.CancelledException;

/**
 * A head start for the search: students bid for seats until few are left over (Bertsekas:
 * "The auction algorithm: a distributed relaxation method for the assignment problem",
 * 1988). A bid goes just as far as to make the second best as good, so that nothing is
 * rounded, and who has bid too often is left over, as in the augmenting row reduction of
 * Jonker, Volgenant (1987): the contests that such small steps do not settle are for the
 * search.
 * <p>
 * Prices only rise, and a student keeps a place only while it costs no more than the bid.
 * So whoever is seated or goes without has the least sum of cost and price, and nodes
 * with room have no price of their own: what {@link Search} asks for.
 */
final class Auction {

	/** How often a student may bid. */
	private static final int BIDS = 32;

	/** How many row entries and prices may be looked at, per row entry. */
	private static final long WORK = 20;

	/** Bids end before sums of costs and prices could pass the longs. */
	private static final long HIGHEST = 1L << 59;

	private final Network network;

	private final CostWords costs;

	private final int words;

	private final Asks asks;

	private final byte[] bids;

	private final int[] queue;

	private int head;

	private int waiting;

	private long work;

	private final long[] best;

	private final long[] second;

	private final long[] value;

	Auction(Network network, CostWords costs, Asks asks) {
		this.network = network;
		this.costs = costs;
		this.words = costs.words;
		this.asks = asks;
		this.bids = new byte[network.studentCount()];
		this.queue = new int[network.studentCount()];
		this.best = new long[this.words];
		this.second = new long[this.words];
		this.value = new long[this.words];
	}

	/** Runs the auction and gives the students who are left over. */
	int[] run(Progress progress) {
		int[] left = new int[this.queue.length];
		int leftCount = 0;
		Arrays.setAll(this.queue, (i) -> i);
		this.waiting = this.queue.length;
		while (this.waiting > 0) {
			if (this.head == 0 && progress.cancelled()) {
				throw new CancelledException();
			}
			int student = poll();
			if (mayBid(student)) {
				int loser = bid(student);
				if (loser == student) {
					left[leftCount++] = student;
				}
				else if (loser != Flow.NONE) {
					add(loser);
				}
			}
			else {
				left[leftCount++] = student;
			}
		}
		return Arrays.copyOf(left, leftCount);
	}

	private boolean mayBid(int student) {
		return this.bids[student]++ < BIDS && this.work + this.asks.work() < WORK * this.network.seat.length;
	}

	private int poll() {
		int student = this.queue[this.head];
		this.head = (this.head + 1) % this.queue.length;
		this.waiting--;
		return student;
	}

	private void add(int student) {
		this.queue[(this.head + this.waiting++) % this.queue.length] = student;
	}

	/** Gives who loses a place, the student where a bid decides nothing, or NONE. */
	private int bid(int student) {
		int entry = choose(student);
		if (entry == Flow.NONE) {
			return Flow.NONE;
		}
		int seat = this.network.seat[entry];
		boolean more = false;
		for (int w = 0; w < this.words; w++) {
			long step = this.second[w] - this.best[w];
			this.value[w] = this.asks.price(w, seat) + step;
			more |= step != 0;
			if (Math.abs(this.value[w]) > HIGHEST) {
				return student;
			}
		}
		int gate = this.asks.gate(seat);
		if (gate != Flow.NONE && !more) {
			return student;
		}
		return this.asks.seat(student, entry, gate, this.value);
	}

	/**
	 * Finds the least and the second least sum of cost and price; gives the row entry, or
	 * NONE where going without is the least.
	 */
	private int choose(int student) {
		for (int w = 0; w < this.words; w++) {
			this.best[w] = this.costs.bypass[w][student];
			this.second[w] = Search.FAR;
		}
		int found = Flow.NONE;
		int closed = this.network.nodeCount();
		int end = this.network.first[student + 1];
		long[] cost = this.costs.candidate[0];
		int k = this.network.first[student];
		for (; k < end && cost[k] <= this.second[0]; k++) {
			int node = this.network.seat[k];
			if (node != closed && cost[k] + this.asks.price(0, node) <= this.second[0] && rank(k, node)) {
				found = k;
			}
		}
		this.work += k - this.network.first[student];
		return found;
	}

	/** Compares a row entry with the best two so far and tells whether it is the best. */
	private boolean rank(int entry, int node) {
		for (int w = 0; w < this.words; w++) {
			this.value[w] = this.costs.candidate[w][entry] + this.asks.price(w, node);
		}
		boolean first = Arrays.compare(this.value, this.best) < 0;
		if (first) {
			System.arraycopy(this.best, 0, this.second, 0, this.words);
			System.arraycopy(this.value, 0, this.best, 0, this.words);
		}
		else if (Arrays.compare(this.value, this.second) < 0) {
			System.arraycopy(this.value, 0, this.second, 0, this.words);
		}
		return first;
	}

}
