package no.praksisplass.matching.engine.flow;

import java.util.Arrays;
import java.util.BitSet;

import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * Shortest paths in the residual network of an optimum, by Dijkstra's algorithm with the
 * optimum's prices (Ahuja, Magnanti, Orlin: "Network Flows", 1993, chapter 9): how to
 * take in one more student here and one fewer there in the best way. Unlike in
 * {@link Search} a path may begin and end anywhere and lead through the sink, which is
 * the node after all others.
 */
final class Router {

	/** Reached downwards from the node above. */
	private static final int FROM_ABOVE = -1;

	/** Reached by a student who goes without from now on; -2 less a child is the rest. */
	private static final int BYPASS = Integer.MIN_VALUE + 1;

	final int sink;

	final PathLabels labels;

	/** Row entries that may not be used. */
	final BitSet banned = new BitSet();

	/** Students who are pinned or gone: they neither move nor come back. */
	final BitSet fixed = new BitSet();

	private final Network network;

	private final CostWords costs;

	private final Flow flow;

	private final long[][] price;

	private final long[] length;

	private final long[] base;

	/** The student by whom each seat, or the sink, was reached. */
	private final int[] fromStudent;

	/** The student whose choice paths begin with, or {@link PathLabels#NOWHERE}. */
	private int beginner;

	/** Nodes so that every parent comes before its children. */
	private final int[] topDown;

	Router(Network network, CostWords costs, Flow flow) {
		this.network = network;
		this.costs = costs;
		this.flow = flow;
		this.sink = network.nodeCount();
		this.labels = new PathLabels(costs.words, this.sink + 1);
		this.price = this.labels.price;
		this.length = this.labels.length;
		this.base = new long[costs.words];
		this.fromStudent = new int[this.sink + 1];
		this.topDown = new int[this.sink];
		int found = 0;
		for (int next = -1; next < found; next++) {
			int node = (next < 0) ? this.sink : this.topDown[next];
			int count = network.firstChild[node + 1] - network.firstChild[node];
			System.arraycopy(network.children, network.firstChild[node], this.topDown, found, count);
			found += count;
		}
	}

	/** The node above, the sink being above the roots. */
	int above(int node) {
		int parent = this.network.parent[node];
		return (parent == CapacityForest.ROOT) ? this.sink : parent;
	}

	/** Begins a search for paths from a node to a node, or to all. */
	void begin(int from, int to) {
		this.beginner = PathLabels.NOWHERE;
		this.labels.begin(to);
		this.labels.addSource(from);
	}

	/** Begins the same with a bound on the label of the end. */
	void begin(int from, int to, long[] bound) {
		this.beginner = PathLabels.NOWHERE;
		this.labels.begin(to);
		System.arraycopy(bound, 0, this.labels.bound, 0, bound.length);
		this.labels.addSource(from);
	}

	/** Begins a search for the best choice of a student, who leaves the node. */
	void beginWithStudent(int student, int to) {
		this.beginner = student;
		this.labels.begin(to);
		Arrays.fill(this.base, 0);
		relaxBypass(student);
		relaxRow(student);
	}

	/** Searches; tells whether the target was reached below the bound. */
	boolean reaches(int target) {
		int node = next();
		while (node != PathLabels.NOWHERE) {
			node = next();
		}
		return this.labels.isReached(target);
	}

	/** The node whose label is final next, or {@link PathLabels#NOWHERE}. */
	int next() {
		int node = this.labels.next();
		if (node == this.sink) {
			relaxSink();
		}
		else if (node != PathLabels.NOWHERE) {
			setBase(node);
			relaxUp(node);
			if (node < this.network.seatCount) {
				relaxStudents(node);
			}
			else {
				relaxChildren(node);
			}
		}
		return node;
	}

	private void relaxSink() {
		setBase(this.sink);
		relaxChildren(this.sink);
		for (int s = 0; s < this.network.studentCount(); s++) {
			if (this.flow.entry[s] == Flow.NONE && !this.fixed.get(s)) {
				setBase(this.sink, this.costs.bypass, s);
				relaxRow(s);
			}
		}
	}

	/** The length of the path to a node. */
	private void setBase(int node) {
		for (int w = 0; w < this.base.length; w++) {
			this.base[w] = this.labels.label[w][node] - this.price[w][node];
		}
	}

	/** The length of the path to a node and from there to a student, who leaves it. */
	private void setBase(int node, long[][] saved, int index) {
		for (int w = 0; w < this.base.length; w++) {
			this.base[w] = this.labels.label[w][node] - this.price[w][node] - saved[w][index];
		}
	}

	private void relaxUp(int node) {
		if (this.flow.hasRoom(node)) {
			int above = above(node);
			long sharing = (node < this.network.seatCount) ? this.flow.total(node) : 0;
			for (int w = 0; w < this.base.length; w++) {
				this.length[w] = this.base[w] + sharing * this.costs.sharing[w] + this.price[w][above];
			}
			this.labels.improve(above, -2 - node);
		}
	}

	/** Moves down to the children that somebody who may move comes up from. */
	private void relaxChildren(int node) {
		for (int i = this.network.firstChild[node]; i < this.network.firstChild[node + 1]; i++) {
			int child = this.network.children[i];
			if (this.flow.up[child] > 0) {
				long sharing = (child < this.network.seatCount) ? this.flow.total(child) - 1L : 0;
				for (int w = 0; w < this.base.length; w++) {
					this.length[w] = this.base[w] + this.price[w][child] - sharing * this.costs.sharing[w];
				}
				this.labels.improve(child, FROM_ABOVE);
			}
		}
	}

	private void relaxStudents(int seat) {
		int end = this.flow.firstPlace[seat] + this.flow.count[seat];
		for (int place = this.flow.firstPlace[seat]; place < end; place++) {
			int student = this.flow.places[place];
			setBase(seat, this.costs.candidate, this.flow.entry[student]);
			relaxBypass(student);
			relaxRow(student);
		}
	}

	private void relaxBypass(int student) {
		for (int w = 0; w < this.base.length; w++) {
			this.length[w] = this.base[w] + this.costs.bypass[w][student] + this.price[w][this.sink];
		}
		if (this.labels.improve(this.sink, BYPASS)) {
			this.fromStudent[this.sink] = student;
		}
	}

	/** Rows are sorted by the first word of the costs, and no price is negative. */
	private void relaxRow(int student) {
		int end = this.network.first[student + 1];
		long base0 = this.base[0];
		long[] cost0 = this.costs.candidate[0];
		long[] price0 = this.price[0];
		long[] label0 = this.labels.label[0];
		int[] seat = this.network.seat;
		long[] bound = this.labels.bound;
		for (int k = this.network.first[student]; k < end; k++) {
			long cost = base0 + cost0[k];
			if (cost > bound[0]) {
				return;
			}
			int node = seat[k];
			if (cost + price0[node] <= label0[node] && !this.banned.get(k)) {
				relaxEntry(student, k, node);
			}
		}
	}

	private void relaxEntry(int student, int entry, int node) {
		for (int w = 0; w < this.base.length; w++) {
			this.length[w] = this.base[w] + this.costs.candidate[w][entry] + this.price[w][node];
		}
		if (this.labels.improve(node, entry)) {
			this.fromStudent[node] = student;
		}
	}

	/**
	 * Adapts the prices to the path that was found, or to the bound. A node that nobody
	 * comes up from, whose price may have fallen, is priced anew: at what the place is
	 * worth above it, the sharing included, so that no price is below 0.
	 */
	void adaptPrices() {
		if (this.labels.raisePrices()) {
			for (int node : this.topDown) {
				if (this.flow.up[node] == 0) {
					raiseIdlePrice(node);
				}
			}
		}
	}

	private void raiseIdlePrice(int node) {
		int above = above(node);
		boolean shared = node < this.network.seatCount && this.flow.hasRoom(node);
		long sharing = shared ? this.flow.total(node) : 0;
		boolean higher = false;
		for (int w = 0; w < this.base.length; w++) {
			long value = this.price[w][above] + sharing * this.costs.sharing[w];
			if (!higher && value < this.price[w][node]) {
				return;
			}
			higher |= value > this.price[w][node];
			this.price[w][node] = value;
		}
	}

	/** Tells a trace the steps of the path to a node that was reached, from its end. */
	void walkBack(int end, Trace trace) {
		int node = end;
		while (this.labels.from[node] != PathLabels.SOURCE) {
			int how = this.labels.from[node];
			if (how >= 0 || how == BYPASS) {
				int student = this.fromStudent[node];
				int before = this.flow.entry[student];
				trace.move(student, (how == BYPASS) ? Flow.NONE : how);
				if (student == this.beginner) {
					return;
				}
				node = (before == Flow.NONE) ? this.sink : this.network.seat[before];
			}
			else if (how == FROM_ABOVE) {
				trace.load(node, -1);
				node = above(node);
			}
			else {
				node = -2 - how;
				trace.load(node, 1);
			}
		}
	}

}
