package no.praksisplass.matching.engine.flow;

import java.util.Arrays;

import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * Dijkstra's algorithm over the seats and limits of a part, with labels of several words.
 * <p>
 * Every node v has a price P(v), the sink's being 0; a placed student s in seat j is
 * worth u(s) = c(s,j) + P(j). Reduced costs are never negative: c(s,j) + P(j) - u(s) for
 * candidates, bypass(s) - u(s) for going without, and for every node with a parent or the
 * sink above it sharing + P(above) - P(v) upwards while it has room and the opposite
 * downwards while somebody comes up. A label is the length of the path so far plus P(v).
 */
final class Search {

	/** Reached downwards from the node above. */
	static final int FROM_ABOVE = -1;

	/** Labels of nodes not reached. */
	static final long FAR = Long.MAX_VALUE;

	final Network network;

	final CostWords costs;

	final Flow flow;

	final int words;

	/** Price words by node. */
	final long[] price;

	/** Label words by node; the sink's, the bound, is in {@link #sink}. */
	final long[] label;

	/** The least label of the sink so far. */
	final long[] sink;

	/**
	 * How each node was reached: a row entry, {@link #FROM_ABOVE}, or -2 minus the child.
	 */
	final int[] from;

	/** The student of the row entry by which each seat was reached. */
	final int[] fromStudent;

	/** The student whose bypass reached the sink, or -1. */
	int sinkStudent;

	/** The node from which the sink was reached, where no bypass did. */
	int sinkNode;

	/** Nodes removed from the heap, in that order. */
	final int[] settled;

	int settledCount;

	/** Whether the sink is what is searched for. */
	private boolean bounded;

	private final NodeHeap heap;

	private final int[] touched;

	private int touchedCount;

	private final long[] base;

	private final long[] candidate;

	Search(Network network, CostWords costs, Flow flow) {
		this.network = network;
		this.costs = costs;
		this.flow = flow;
		this.words = costs.words;
		int nodes = network.nodeCount();
		this.price = new long[(nodes + 1) * this.words];
		this.label = new long[(nodes + 1) * this.words];
		Arrays.fill(this.label, FAR);
		this.label[nodes * this.words] = Long.MIN_VALUE;
		this.sink = new long[this.words];
		this.from = new int[nodes];
		this.fromStudent = new int[nodes];
		this.settled = new int[nodes];
		this.touched = new int[nodes];
		this.heap = new NodeHeap(this.label, this.words, nodes);
		this.base = new long[this.words];
		this.candidate = new long[this.words];
	}

	/** Forgets all labels. */
	void reset() {
		for (int i = 0; i < this.touchedCount; i++) {
			int at = this.touched[i] * this.words;
			Arrays.fill(this.label, at, at + this.words, FAR);
		}
		this.touchedCount = 0;
		this.settledCount = 0;
		this.heap.clear();
		Arrays.fill(this.sink, FAR);
	}

	/** Labels everything up to the sink from a student who is not routed yet. */
	void fromStudent(int student) {
		reset();
		this.bounded = true;
		Arrays.fill(this.base, 0);
		relaxBypass(student);
		relaxRow(student);
		while (!this.heap.isEmpty() && labelBelowSink(this.heap.peek())) {
			settle(this.heap.poll());
		}
	}

	/** Labels everything that can be reached from the sink. */
	void fromSink() {
		reset();
		this.bounded = false;
		int root = this.network.nodeCount();
		Arrays.fill(this.base, 0);
		relaxChildren(root);
		for (int s = 0; s < this.network.studentCount(); s++) {
			if (this.flow.entry[s] == Flow.NONE) {
				for (int w = 0; w < this.words; w++) {
					this.base[w] = -this.costs.bypass[w][s];
				}
				relaxRow(s);
			}
		}
		while (!this.heap.isEmpty()) {
			settle(this.heap.poll());
		}
	}

	private boolean labelBelowSink(int node) {
		int at = node * this.words;
		for (int w = 0; w < this.words; w++) {
			if (this.label[at + w] != this.sink[w]) {
				return this.label[at + w] < this.sink[w];
			}
		}
		return false;
	}

	private void settle(int node) {
		this.settled[this.settledCount++] = node;
		relaxUp(node);
		if (node < this.network.seatCount) {
			relaxStudents(node);
		}
		else {
			int at = node * this.words;
			for (int w = 0; w < this.words; w++) {
				this.base[w] = this.label[at + w] - this.price[at + w];
			}
			relaxChildren(node);
		}
	}

	private void relaxUp(int node) {
		if (!this.flow.hasRoom(node)) {
			return;
		}
		int at = node * this.words;
		int above = this.network.parent[node];
		long sharing = (node < this.network.seatCount) ? this.flow.total(node) : 0;
		for (int w = 0; w < this.words; w++) {
			long length = this.label[at + w] - this.price[at + w] + sharing * this.costs.sharing[w];
			this.candidate[w] = (above == CapacityForest.ROOT) ? length : length + this.price[above * this.words + w];
		}
		if (above == CapacityForest.ROOT) {
			if (this.bounded && candidateBelow(this.sink, 0)) {
				System.arraycopy(this.candidate, 0, this.sink, 0, this.words);
				this.sinkStudent = -1;
				this.sinkNode = node;
			}
		}
		else if (candidateBelow(this.label, above * this.words)) {
			reach(above, -2 - node);
		}
	}

	/** Moves down to the children that somebody comes up from; base is the path so far. */
	private void relaxChildren(int node) {
		for (int i = this.network.firstChild[node]; i < this.network.firstChild[node + 1]; i++) {
			int child = this.network.children[i];
			if (this.flow.up[child] > 0) {
				int at = child * this.words;
				long sharing = (child < this.network.seatCount) ? this.flow.total(child) - 1 : 0;
				for (int w = 0; w < this.words; w++) {
					this.candidate[w] = this.base[w] + this.price[at + w] - sharing * this.costs.sharing[w];
				}
				if (candidateBelow(this.label, at)) {
					reach(child, FROM_ABOVE);
				}
			}
		}
	}

	private void relaxStudents(int seat) {
		int at = seat * this.words;
		int end = this.flow.firstPlace[seat] + this.flow.count[seat];
		for (int place = this.flow.firstPlace[seat]; place < end; place++) {
			int student = this.flow.places[place];
			for (int w = 0; w < this.words; w++) {
				this.base[w] = this.label[at + w] - this.price[at + w]
						- this.costs.candidate[w][this.flow.entry[student]];
			}
			relaxBypass(student);
			relaxRow(student);
		}
	}

	private void relaxBypass(int student) {
		if (!this.bounded) {
			return;
		}
		for (int w = 0; w < this.words; w++) {
			this.candidate[w] = this.base[w] + this.costs.bypass[w][student];
		}
		if (candidateBelow(this.sink, 0)) {
			System.arraycopy(this.candidate, 0, this.sink, 0, this.words);
			this.sinkStudent = student;
		}
	}

	/** The inner loop: most row entries are dropped by their first word. */
	private void relaxRow(int student) {
		int end = this.network.first[student + 1];
		long base0 = this.base[0];
		long sink0 = this.sink[0];
		long[] cost0 = this.costs.candidate[0];
		int[] seat = this.network.seat;
		int width = this.words;
		for (int k = this.network.first[student]; k < end; k++) {
			int at = seat[k] * width;
			long length = base0 + cost0[k] + this.price[at];
			if (length <= this.label[at] && length <= sink0) {
				relaxEntry(student, k, at, length);
			}
		}
	}

	private void relaxEntry(int student, int entry, int at, long first) {
		this.candidate[0] = first;
		for (int w = 1; w < this.words; w++) {
			this.candidate[w] = this.base[w] + this.costs.candidate[w][entry] + this.price[at + w];
		}
		if (candidateBelow(this.label, at) && candidateBelow(this.sink, 0)) {
			int node = this.network.seat[entry];
			reach(node, entry);
			this.fromStudent[node] = student;
		}
	}

	private boolean candidateBelow(long[] labels, int at) {
		for (int w = 0; w < this.words; w++) {
			if (this.candidate[w] != labels[at + w]) {
				return this.candidate[w] < labels[at + w];
			}
		}
		return false;
	}

	private void reach(int node, int how) {
		int at = node * this.words;
		if (this.label[at] == FAR) {
			this.touched[this.touchedCount++] = node;
		}
		System.arraycopy(this.candidate, 0, this.label, at, this.words);
		this.from[node] = how;
		this.heap.lowered(node);
	}

}
