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

	private final long[] label;

	private final int words;

	private final int[] heap;

	private final int[] place;

	private int size;

	NodeHeap(long[] label, int words, int nodes) {
		this.label = label;
		this.words = words;
		this.heap = new int[nodes];
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
		siftUp(node, (at == OUT) ? this.size++ : at);
	}

	int poll() {
		int top = this.heap[0];
		this.place[top] = OUT;
		int last = this.heap[--this.size];
		if (this.size > 0) {
			siftDown(last);
		}
		return top;
	}

	void clear() {
		for (int i = 0; i < this.size; i++) {
			this.place[this.heap[i]] = OUT;
		}
		this.size = 0;
	}

	private void siftUp(int node, int start) {
		int at = start;
		while (at > 0) {
			int above = (at - 1) / ARITY;
			int other = this.heap[above];
			if (!before(node, other)) {
				break;
			}
			put(other, at);
			at = above;
		}
		put(node, at);
	}

	private void siftDown(int node) {
		int at = 0;
		while (true) {
			int child = at * ARITY + 1;
			if (child >= this.size) {
				break;
			}
			int least = child;
			int end = Math.min(child + ARITY, this.size);
			for (int i = child + 1; i < end; i++) {
				if (before(this.heap[i], this.heap[least])) {
					least = i;
				}
			}
			if (!before(this.heap[least], node)) {
				break;
			}
			put(this.heap[least], at);
			at = least;
		}
		put(node, at);
	}

	private void put(int node, int at) {
		this.heap[at] = node;
		this.place[node] = at;
	}

	private boolean before(int a, int b) {
		int i = a * this.words;
		int j = b * this.words;
		for (int w = 0; w < this.words; w++) {
			long x = this.label[i + w];
			long y = this.label[j + w];
			if (x != y) {
				return x < y;
			}
		}
		return a < b;
	}

}
