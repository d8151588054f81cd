package no.praksisplass.matching.engine.flow;

import java.util.Arrays;

import no.praksisplass.matching.engine.network.CapacityForest;
import no.praksisplass.matching.engine.network.NodeHeap;

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

	/** The sink's label before it is reached: past all others, with room to subtract. */
	private static final long UNSEEN = Long.MAX_VALUE >> 1;

	final Network network;

	final CostWords costs;

	final Flow flow;

	final int words;

	/** Prices by word and node. */
	final long[][] price;

	/** Labels by word and node; the sink's, the bound, is in {@link #sink}. */
	final long[][] label;

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
		this.price = new long[this.words][nodes + 1];
		this.label = new long[this.words][nodes + 1];
		Arrays.fill(this.label[0], FAR);
		this.label[0][nodes] = Long.MIN_VALUE;
		this.sink = new long[this.words];
		this.from = new int[nodes];
		this.fromStudent = new int[nodes];
		this.settled = new int[nodes];
		this.touched = new int[nodes];
		this.heap = new NodeHeap(this.label, nodes);
		this.base = new long[this.words];
		this.candidate = new long[this.words];
	}

	/** Forgets all labels. */
	void reset() {
		for (int i = 0; i < this.touchedCount; i++) {
			this.label[0][this.touched[i]] = FAR;
		}
		this.touchedCount = 0;
		this.settledCount = 0;
		this.heap.clear();
		Arrays.fill(this.sink, UNSEEN);
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
		for (int w = 0; w < this.words; w++) {
			if (this.label[w][node] != this.sink[w]) {
				return this.label[w][node] < this.sink[w];
			}
		}
		return false;
	}

	private void settle(int node) {
		this.settled[this.settledCount++] = node;
		if (node < this.network.seatCount) {
			relaxStudents(node);
		}
		else {
			for (int w = 0; w < this.words; w++) {
				this.base[w] = this.label[w][node] - this.price[w][node];
			}
			relaxChildren(node);
		}
	}

	private void relaxUp(int node) {
		if (!this.flow.hasRoom(node)) {
			return;
		}
		int above = this.network.parent[node];
		long sharing = (node < this.network.seatCount) ? this.flow.total(node) : 0;
		for (int w = 0; w < this.words; w++) {
			long length = this.label[w][node] - this.price[w][node] + sharing * this.costs.sharing[w];
			this.candidate[w] = (above == CapacityForest.ROOT) ? length : length + this.price[w][above];
		}
		if (above != CapacityForest.ROOT) {
			if (candidateBelowLabel(above) && candidateBelowSink()) {
				reach(above, -2 - node);
			}
		}
		else if (this.bounded && candidateBelowSink()) {
			System.arraycopy(this.candidate, 0, this.sink, 0, this.words);
			this.sinkStudent = -1;
			this.sinkNode = node;
		}
	}

	/**
	 * Moves down to the children that somebody comes up from; base is the path so far.
	 */
	private void relaxChildren(int node) {
		for (int i = this.network.firstChild[node]; i < this.network.firstChild[node + 1]; i++) {
			int child = this.network.children[i];
			if (this.flow.up[child] > 0) {
				long sharing = (child < this.network.seatCount) ? this.flow.total(child) - 1 : 0;
				for (int w = 0; w < this.words; w++) {
					this.candidate[w] = this.base[w] + this.price[w][child] - sharing * this.costs.sharing[w];
				}
				if (candidateBelowLabel(child) && candidateBelowSink()) {
					reach(child, FROM_ABOVE);
				}
			}
		}
	}

	private void relaxStudents(int seat) {
		int end = this.flow.firstPlace[seat] + this.flow.count[seat];
		for (int place = this.flow.firstPlace[seat]; place < end; place++) {
			int student = this.flow.places[place];
			int entry = this.flow.entry[student];
			for (int w = 0; w < this.words; w++) {
				this.base[w] = this.label[w][seat] - this.price[w][seat] - this.costs.candidate[w][entry];
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
		if (candidateBelowSink()) {
			System.arraycopy(this.candidate, 0, this.sink, 0, this.words);
			this.sinkStudent = student;
		}
	}

	/**
	 * The inner loop. Rows are sorted by the first word of the costs and prices are never
	 * negative, so the row ends where the cost alone passes the sink; most entries before
	 * that are dropped by their first word.
	 */
	private void relaxRow(int student) {
		int end = this.network.first[student + 1];
		long base0 = this.base[0];
		long[] cost0 = this.costs.candidate[0];
		long[] price0 = this.price[0];
		long[] label0 = this.label[0];
		int[] seat = this.network.seat;
		long room = this.sink[0] - base0;
		for (int k = this.network.first[student]; k < end; k++) {
			long cost = cost0[k];
			if (cost > room) {
				return;
			}
			int node = seat[k];
			long length = cost + price0[node];
			if (length <= room && base0 + length <= label0[node]) {
				relaxEntry(student, k, node);
				room = this.sink[0] - base0;
			}
		}
	}

	private void relaxEntry(int student, int entry, int node) {
		for (int w = 0; w < this.words; w++) {
			this.candidate[w] = this.base[w] + this.costs.candidate[w][entry] + this.price[w][node];
		}
		if (candidateBelowLabel(node) && candidateBelowSink()) {
			this.fromStudent[node] = student;
			reach(node, entry);
		}
	}

	private boolean candidateBelowLabel(int node) {
		for (int w = 0; w < this.words; w++) {
			if (this.candidate[w] != this.label[w][node]) {
				return this.candidate[w] < this.label[w][node];
			}
		}
		return false;
	}

	private boolean candidateBelowSink() {
		for (int w = 0; w < this.words; w++) {
			if (this.candidate[w] != this.sink[w]) {
				return this.candidate[w] < this.sink[w];
			}
		}
		return false;
	}

	/**
	 * Labels a node, and at once those above it while there is room, which brings the
	 * sink into sight early.
	 */
	private void reach(int node, int how) {
		if (this.label[0][node] == FAR) {
			this.touched[this.touchedCount++] = node;
		}
		for (int w = 0; w < this.words; w++) {
			this.label[w][node] = this.candidate[w];
		}
		this.from[node] = how;
		this.heap.lowered(node);
		relaxUp(node);
	}

}
