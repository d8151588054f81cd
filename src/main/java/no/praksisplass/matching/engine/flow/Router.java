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
 * <p>
 * The label of a node is the length of the shortest path so far plus the node's price, so
 * that labels never fall along a path.
 */
final class Router {

	/** Reached downwards from the node above. */
	static final int FROM_ABOVE = -1;

	/** Where a path begins. */
	static final int SOURCE = Integer.MIN_VALUE;

	/** Reached by a student who goes without from now on. */
	static final int BYPASS = Integer.MIN_VALUE + 1;

	/** The end of a search for everything. */
	static final int NOWHERE = -1;

	/** The bound of a search for everything, with room to subtract. */
	private static final long UNBOUNDED = Long.MAX_VALUE >> 1;

	final int sink;

	/** Prices by word and node. */
	final long[][] price;

	/** Row entries that may not be used. */
	final BitSet banned = new BitSet();

	/** Students who neither move nor come back. */
	final BitSet settledStudents = new BitSet();

	private final Network network;

	private final CostWords costs;

	private final Flow flow;

	private final int words;

	private final long[][] label;

	/**
	 * How each node was reached: a row entry, one of the constants, or -2 minus the child.
	 */
	private final int[] from;

	/** The student by whom each seat, or the sink, was reached. */
	private final int[] fromStudent;

	private final int[] settled;

	private int settledCount;

	private final int[] touched;

	private int touchedCount;

	private final NodeHeap heap;

	private final long[] base;

	private final long[] length;

	/** Labels from here on are of no interest. */
	private final long[] bound;

	private int target = NOWHERE;

	/** The student whose choice paths begin with, or {@link #NOWHERE}. */
	private int beginner = NOWHERE;

	/** No price is lower in the first word. */
	private long lowest;

	Router(Network network, CostWords costs, Flow flow) {
		this.network = network;
		this.costs = costs;
		this.flow = flow;
		this.words = costs.words;
		this.sink = network.nodeCount();
		int nodes = this.sink + 1;
		this.price = new long[this.words][nodes];
		this.label = new long[this.words][nodes];
		Arrays.fill(this.label[0], Search.FAR);
		this.from = new int[nodes];
		this.fromStudent = new int[nodes];
		this.settled = new int[nodes];
		this.touched = new int[nodes];
		this.heap = new NodeHeap(this.label, nodes);
		this.base = new long[this.words];
		this.length = new long[this.words];
		this.bound = new long[this.words];
	}

	/** The node above, the sink being above the roots. */
	int above(int node) {
		int parent = this.network.parent[node];
		return (parent == CapacityForest.ROOT) ? this.sink : parent;
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
		this.beginner = NOWHERE;
		Arrays.fill(this.bound, UNBOUNDED);
		Arrays.fill(this.base, 0);
	}

	/** Paths whose label is as high as this are of no interest. */
	void setBound(long[] limit) {
		System.arraycopy(limit, 0, this.bound, 0, this.words);
	}

	/** Paths may begin at a node. */
	void addSource(int node) {
		for (int w = 0; w < this.words; w++) {
			this.length[w] = this.price[w][node];
		}
		improve(node, SOURCE);
	}

	/** Paths may begin with a choice of a student, who is taken to be nowhere. */
	void addStudent(int student) {
		this.beginner = student;
		relaxBypass(student);
		relaxRow(student);
	}

	/** Searches; tells whether the target was reached below the bound. */
	boolean search() {
		while (!this.heap.isEmpty() && below(this.heap.peek())) {
			int node = this.heap.poll();
			this.settled[this.settledCount++] = node;
			relax(node);
		}
		return this.target != NOWHERE && this.label[0][this.target] != Search.FAR;
	}

	/** The node whose label is final next in a search for all, or {@link #NOWHERE}. */
	int next() {
		if (this.heap.isEmpty()) {
			return NOWHERE;
		}
		int node = this.heap.poll();
		this.settled[this.settledCount++] = node;
		relax(node);
		return node;
	}

	private boolean below(int node) {
		for (int w = 0; w < this.words; w++) {
			if (this.label[w][node] != this.bound[w]) {
				return this.label[w][node] < this.bound[w];
			}
		}
		return false;
	}

	private void relax(int node) {
		for (int w = 0; w < this.words; w++) {
			this.base[w] = this.label[w][node] - this.price[w][node];
		}
		if (node == this.sink) {
			relaxChildren(node);
			for (int s = 0; s < this.network.studentCount(); s++) {
				if (this.flow.entry[s] == Flow.NONE && !this.settledStudents.get(s)) {
					setBase(node, this.costs.bypass, s);
					relaxRow(s);
				}
			}
			return;
		}
		relaxUp(node);
		if (node < this.network.seatCount) {
			relaxStudents(node);
		}
		else {
			relaxChildren(node);
		}
	}

	private void setBase(int node, long[][] less, int index) {
		for (int w = 0; w < this.words; w++) {
			this.base[w] = this.label[w][node] - this.price[w][node] - less[w][index];
		}
	}

	private void relaxUp(int node) {
		if (this.flow.hasRoom(node)) {
			int above = above(node);
			long sharing = (node < this.network.seatCount) ? this.flow.total(node) : 0;
			for (int w = 0; w < this.words; w++) {
				this.length[w] = this.base[w] + sharing * this.costs.sharing[w] + this.price[w][above];
			}
			improve(above, -2 - node);
		}
	}

	/** Moves down to the children that somebody who may move comes up from. */
	private void relaxChildren(int node) {
		for (int i = this.network.firstChild[node]; i < this.network.firstChild[node + 1]; i++) {
			int child = this.network.children[i];
			if (this.flow.up[child] > 0) {
				long sharing = (child < this.network.seatCount) ? this.flow.total(child) - 1L : 0;
				for (int w = 0; w < this.words; w++) {
					this.length[w] = this.base[w] + this.price[w][child] - sharing * this.costs.sharing[w];
				}
				improve(child, FROM_ABOVE);
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
		for (int w = 0; w < this.words; w++) {
			this.length[w] = this.base[w] + this.costs.bypass[w][student] + this.price[w][this.sink];
		}
		if (improve(this.sink, BYPASS)) {
			this.fromStudent[this.sink] = student;
		}
	}

	/** Rows are sorted by the first word of the costs: see {@link Search}. */
	private void relaxRow(int student) {
		int end = this.network.first[student + 1];
		long base0 = this.base[0];
		long[] cost0 = this.costs.candidate[0];
		long[] price0 = this.price[0];
		long[] label0 = this.label[0];
		int[] seat = this.network.seat;
		long room = this.bound[0] - this.lowest;
		for (int k = this.network.first[student]; k < end; k++) {
			long cost = base0 + cost0[k];
			if (cost > room) {
				return;
			}
			int node = seat[k];
			if (cost + price0[node] <= label0[node] && !this.banned.get(k)) {
				relaxEntry(student, k, node);
				room = this.bound[0] - this.lowest;
			}
		}
	}

	private void relaxEntry(int student, int entry, int node) {
		for (int w = 0; w < this.words; w++) {
			this.length[w] = this.base[w] + this.costs.candidate[w][entry] + this.price[w][node];
		}
		if (improve(node, entry)) {
			this.fromStudent[node] = student;
		}
	}

	/** Gives a node the path in {@link #length} if it is shorter. */
	private boolean improve(int node, int how) {
		if (!isBelow(this.length, this.label, node) || !isBelow(this.length, this.bound)) {
			return false;
		}
		if (this.label[0][node] == Search.FAR) {
			this.touched[this.touchedCount++] = node;
		}
		for (int w = 0; w < this.words; w++) {
			this.label[w][node] = this.length[w];
		}
		this.from[node] = how;
		if (node == this.target) {
			setBound(this.length);
		}
		else {
			this.heap.lowered(node);
		}
		return true;
	}

	private static boolean isBelow(long[] length, long[][] labels, int node) {
		for (int w = 0; w < length.length; w++) {
			if (length[w] != labels[w][node]) {
				return length[w] < labels[w][node];
			}
		}
		return false;
	}

	private static boolean isBelow(long[] length, long[] bound) {
		return Arrays.compare(length, bound) < 0;
	}

	/**
	 * Raises the prices of all nodes whose labels are below the bound by what they lack,
	 * which keeps all reduced costs at 0 or more, those against the path included; then
	 * makes the sink's price 0 again.
	 */
	void raisePrices() {
		for (int w = 0; w < this.words; w++) {
			for (int i = 0; i < this.settledCount; i++) {
				int node = this.settled[i];
				this.price[w][node] += this.bound[w] - this.label[w][node];
			}
			long toSink = this.price[w][this.sink];
			for (int node = 0; node <= this.sink && toSink != 0; node++) {
				this.price[w][node] -= toSink;
			}
		}
		findLowest();
	}

	/** To be called after prices were set from outside. */
	void findLowest() {
		this.lowest = Arrays.stream(this.price[0]).min().orElse(0);
	}

	/** Tells the steps of the path to a node that was reached, from its end. */
	void walkBack(int end, Steps steps) {
		int node = end;
		while (this.from[node] != SOURCE) {
			int how = this.from[node];
			if (how >= 0 || how == BYPASS) {
				int student = this.fromStudent[node];
				int entry = this.flow.entry[student];
				steps.move(student, (how == BYPASS) ? Flow.NONE : how);
				if (student == this.beginner) {
					return;
				}
				node = (entry == Flow.NONE) ? this.sink : this.network.seat[entry];
			}
			else if (how == FROM_ABOVE) {
				steps.load(node, -1);
				node = above(node);
			}
			else {
				node = -2 - how;
				steps.load(node, 1);
			}
		}
	}

	/** What a path does. */
	interface Steps {

		/** A student goes to another row entry, or {@link Flow#NONE}. */
		void move(int student, int entry);

		/** One more or one fewer goes up from a node. */
		void load(int node, int change);

	}

}
