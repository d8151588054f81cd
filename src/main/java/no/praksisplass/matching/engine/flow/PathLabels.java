package no.praksisplass.matching.engine.flow;

import java.util.Arrays;

import no.praksisplass.matching.engine.network.NodeHeap;

/**
 * Prices of nodes, and the labels of one search for shortest paths by Dijkstra's
 * algorithm. The label of a node is the length of the shortest path so far plus the
 * node's price, so that labels never fall along a path.
 */
final class PathLabels {

	/** Where a path begins. */
	static final int SOURCE = Integer.MIN_VALUE;

	/** No node. */
	static final int NOWHERE = -1;

	/** The bound of a search for everything, with room to subtract. */
	private static final long UNBOUNDED = Long.MAX_VALUE >> 1;

	/** Prices by word and node. */
	final long[][] price;

	/** Labels by word and node. */
	final long[][] label;

	/** How each node was reached. */
	final int[] from;

	/** The length of the path that is offered to {@link #improve}, price included. */
	final long[] length;

	/** Labels from here on are of no interest. */
	final long[] bound;

	private int target = NOWHERE;

	private final int[] settled;

	private int settledCount;

	private final int[] touched;

	private int touchedCount;

	private final NodeHeap heap;

	PathLabels(int words, int nodes) {
		this.price = new long[words][nodes];
		this.label = new long[words][nodes];
		Arrays.fill(this.label[0], Search.FAR);
		this.from = new int[nodes];
		this.settled = new int[nodes];
		this.touched = new int[nodes];
		this.heap = new NodeHeap(this.label, nodes);
		this.length = new long[words];
		this.bound = new long[words];
	}

	/** Begins a search for paths to a node, or to all with {@link #NOWHERE}. */
	void begin(int end) {
		for (int i = 0; i < this.touchedCount; i++) {
			this.label[0][this.touched[i]] = Search.FAR;
		}
		this.touchedCount = 0;
		this.settledCount = 0;
		this.heap.clear();
		this.target = end;
		Arrays.fill(this.bound, UNBOUNDED);
	}

	/** Paths may begin at a node. */
	void addSource(int node) {
		for (int w = 0; w < this.length.length; w++) {
			this.length[w] = this.price[w][node];
		}
		improve(node, SOURCE);
	}

	/** Gives a node the path in {@link #length} if it is shorter. */
	boolean improve(int node, int how) {
		if (!isShorter(node) || Arrays.compare(this.length, this.bound) >= 0) {
			return false;
		}
		if (this.label[0][node] == Search.FAR) {
			this.touched[this.touchedCount++] = node;
		}
		for (int w = 0; w < this.length.length; w++) {
			this.label[w][node] = this.length[w];
		}
		this.from[node] = how;
		if (node == this.target) {
			System.arraycopy(this.length, 0, this.bound, 0, this.bound.length);
		}
		else {
			this.heap.lowered(node);
		}
		return true;
	}

	private boolean isShorter(int node) {
		for (int w = 0; w < this.length.length; w++) {
			if (this.length[w] != this.label[w][node]) {
				return this.length[w] < this.label[w][node];
			}
		}
		return false;
	}

	/** Takes the next node whose label is final and below the bound, or NOWHERE. */
	int next() {
		if (this.heap.isEmpty() || !isBelowBound(this.heap.peek())) {
			return NOWHERE;
		}
		int node = this.heap.poll();
		this.settled[this.settledCount++] = node;
		return node;
	}

	private boolean isBelowBound(int node) {
		for (int w = 0; w < this.bound.length; w++) {
			if (this.label[w][node] != this.bound[w]) {
				return this.label[w][node] < this.bound[w];
			}
		}
		return false;
	}

	/** Whether a node has a label. */
	boolean isReached(int node) {
		return this.label[0][node] != Search.FAR;
	}

	/**
	 * Raises the prices of all nodes whose labels are below the bound by what they lack,
	 * which keeps all reduced costs at 0 or more, those against the path included; then
	 * makes the last node's price, the sink's, 0 again.
	 * @return whether other prices fell for that
	 */
	boolean raisePrices() {
		int sink = this.from.length - 1;
		boolean fell = false;
		for (int w = 0; w < this.bound.length; w++) {
			long[] prices = this.price[w];
			for (int i = 0; i < this.settledCount; i++) {
				prices[this.settled[i]] += this.bound[w] - this.label[w][this.settled[i]];
			}
			long toSink = prices[sink];
			fell |= toSink != 0;
			for (int node = 0; node <= sink && toSink != 0; node++) {
				prices[node] -= toSink;
			}
		}
		return fell;
	}

}
