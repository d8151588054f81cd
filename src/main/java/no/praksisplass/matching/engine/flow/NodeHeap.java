package no.praksisplass.matching.engine.flow;

import java.util.Arrays;

/**
 * A 4-ary heap of nodes with decrease-key, ordered by labels of several words that its
 * user owns and lowers; ties go to the lower node, so that the order of removal is
 * determined.
 */
final class NodeHeap {

	private static final int ARITY = 4;

	private static final int OUT = -1;

	/** Labels by word and node. */
	private final long[][] label;

	private final int[] heap;

	/** First words of the labels, by place in the heap. */
	private final long[] key;

	private final int[] place;

	private int size;

	NodeHeap(long[][] label, int nodes) {
		this.label = label;
		this.heap = new int[nodes];
		this.key = new long[nodes];
		this.place = new int[nodes];
		Arrays.fill(this.place, OUT);
	}

	boolean isEmpty() {
		return this.size == 0;
	}

	int peek() {
		return this.heap[0];
	}

	/** Takes in a node whose label was set, or moves it up after its label fell. */
	void lowered(int node) {
		int at = this.place[node];
		if (at == OUT) {
			at = this.size++;
		}
		long first = this.label[0][node];
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

	int poll() {
		int top = this.heap[0];
		this.place[top] = OUT;
		this.size--;
		if (this.size > 0) {
			siftDown(this.key[this.size], this.heap[this.size]);
		}
		return top;
	}

	void clear() {
		for (int i = 0; i < this.size; i++) {
			this.place[this.heap[i]] = OUT;
		}
		this.size = 0;
	}

	private void siftDown(long first, int node) {
		int at = 0;
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
