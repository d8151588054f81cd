package no.praksisplass.matching.engine.network;

import java.util.Arrays;

/**
 * A 4-ary heap of nodes with decrease-key, ordered by labels of several words that its
 * user owns and lowers; ties go to the lower node, so that the order of removal is
 * determined. Nodes that get the label of the one removed last, as along arcs of no
 * reduced cost, wait in a stack of their own (the "SCAN" list of Jonker and Volgenant).
 */
public final class NodeHeap {

	private static final int ARITY = 4;

	private static final int OUT = -1;

	/** Labels by word and node. */
	private final long[][] label;

	private final int[] heap;

	/** First words of the labels, by place in the heap. */
	private final long[] key;

	private final int[] place;

	private int size;

	/** Nodes with the same label as the last one removed; they go first. */
	private final int[] ready;

	private int readyCount;

	/** The node last removed, or {@link #OUT}. */
	private int last = OUT;

	/**
	 * An empty heap.
	 * @param label labels by word and node, owned by the caller
	 * @param nodes number of nodes
	 */
	public NodeHeap(long[][] label, int nodes) {
		this.label = label;
		this.heap = new int[nodes];
		this.key = new long[nodes];
		this.place = new int[nodes];
		this.ready = new int[nodes];
		Arrays.fill(this.place, OUT);
	}

	/** Whether there is nothing left. */
	public boolean isEmpty() {
		return this.size == 0 && this.readyCount == 0;
	}

	/** The node that goes next. */
	public int peek() {
		return (this.readyCount > 0) ? this.ready[this.readyCount - 1] : this.heap[0];
	}

	/** Takes in a node whose label was set, or moves it up after its label fell. */
	public void lowered(int node) {
		if (this.last != OUT && sameLabel(node, this.last)) {
			remove(node);
			this.ready[this.readyCount++] = node;
			return;
		}
		int at = this.place[node];
		if (at == OUT) {
			at = this.size++;
		}
		siftUp(this.label[0][node], node, at);
	}

	private void remove(int node) {
		int at = this.place[node];
		if (at == OUT) {
			return;
		}
		this.place[node] = OUT;
		this.size--;
		if (at < this.size) {
			int moved = this.heap[this.size];
			siftDown(this.key[this.size], moved, at);
			siftUp(this.key[this.place[moved]], moved, this.place[moved]);
		}
	}

	private void siftUp(long first, int node, int from) {
		int at = from;
		while (at > 0) {
			int above = (at - 1) / ARITY;
			if (!before(first, node, above)) {
				break;
			}
			move(above, at);
			at = above;
		}
		put(first, node, at);
	}

	/** Takes off the node that goes next. */
	public int poll() {
		if (this.readyCount > 0) {
			this.last = this.ready[--this.readyCount];
			return this.last;
		}
		int top = this.heap[0];
		this.last = top;
		this.place[top] = OUT;
		this.size--;
		if (this.size > 0) {
			siftDown(this.key[this.size], this.heap[this.size], 0);
		}
		return top;
	}

	/** Forgets everything. */
	public void clear() {
		for (int i = 0; i < this.size; i++) {
			this.place[this.heap[i]] = OUT;
		}
		this.size = 0;
		this.readyCount = 0;
		this.last = OUT;
	}

	private void siftDown(long first, int node, int from) {
		int at = from;
		while (true) {
			int child = at * ARITY + 1;
			if (child >= this.size) {
				break;
			}
			int least = child;
			int end = Math.min(child + ARITY, this.size);
			for (int i = child + 1; i < end; i++) {
				if (before(this.key[i], this.heap[i], least)) {
					least = i;
				}
			}
			if (before(first, node, least)) {
				break;
			}
			move(least, at);
			at = least;
		}
		put(first, node, at);
	}

	private void move(int from, int to) {
		put(this.key[from], this.heap[from], to);
	}

	private void put(long first, int node, int at) {
		this.key[at] = first;
		this.heap[at] = node;
		this.place[node] = at;
	}

	private boolean sameLabel(int a, int b) {
		for (long[] word : this.label) {
			if (word[a] != word[b]) {
				return false;
			}
		}
		return true;
	}

	private boolean before(long first, int node, int other) {
		return (first != this.key[other]) ? first < this.key[other] : beforeByRest(node, this.heap[other]);
	}

	private boolean beforeByRest(int a, int b) {
		for (int w = 1; w < this.label.length; w++) {
			long x = this.label[w][a];
			long y = this.label[w][b];
			if (x != y) {
				return x < y;
			}
		}
		return a < b;
	}

}
