package no.praksisplass.matching.engine.pick;

import java.util.Arrays;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * A placement of as many students as can be that grows firm student by student, and the
 * search for a way to change the rest of it (augmenting paths, as in Ford, Fulkerson:
 * "Maximal flow through a network", 1956). A path starts with somebody entering a seat
 * and ends where there is room, or with somebody going without.
 */
final class Rooms {

	private static final int NOBODY = -1;

	private final Problem problem;

	private final CapacityForest forest;

	/** Candidate of each student, or {@link Problem#NONE}. */
	private final int[] choice;

	/** Students in and under each node, the pinned ones not counted. */
	private final int[] load;

	/**
	 * First student in each seat who may still move, and the next and previous of each.
	 */
	private final int[] head;

	private final int[] next;

	private final int[] previous;

	private final int[][] children;

	/** Number of the search that saw a node last. */
	private final int[] seen;

	private int search;

	private final int[] queue;

	private int queued;

	private int displaced = NOBODY;

	/**
	 * Node before each node on the path, or the student who enters it from another seat.
	 */
	private final int[] cameFromNode;

	private final int[] enteredBy;

	private final int[] entered;

	Rooms(Problem problem, CapacityForest forest) {
		this.problem = problem;
		this.forest = forest;
		int nodes = forest.size();
		this.choice = IntStream.range(0, problem.studentCount()).map(forest::pinOf).toArray();
		this.load = new int[nodes];
		this.head = new int[problem.seatCount()];
		Arrays.fill(this.head, NOBODY);
		this.next = new int[this.choice.length];
		this.previous = new int[this.choice.length];
		this.seen = new int[nodes];
		this.queue = new int[nodes];
		this.cameFromNode = new int[nodes];
		this.enteredBy = new int[nodes];
		this.entered = new int[nodes];
		this.children = new int[nodes][];
		fillChildren();
	}

	private void fillChildren() {
		int[] count = new int[this.children.length];
		for (int node = 0; node < count.length; node++) {
			if (this.forest.parent(node) != CapacityForest.ROOT) {
				count[this.forest.parent(node)]++;
			}
		}
		Arrays.setAll(this.children, (node) -> new int[count[node]]);
		for (int node = 0; node < count.length; node++) {
			int above = this.forest.parent(node);
			if (above != CapacityForest.ROOT) {
				this.children[above][--count[above]] = node;
			}
		}
	}

	int[] choice() {
		return this.choice;
	}

	/** Seat of a placed student. */
	int seatOf(int student) {
		return this.problem.candidateSeat(this.choice[student]);
	}

	/** Who went without in the last successful search, or {@link Problem#NONE}. */
	int displaced() {
		return this.displaced;
	}

	boolean isPlaced(int student) {
		return this.choice[student] != Problem.NONE;
	}

	/** Whether a seat, as things are, has room all the way up. */
	boolean hasRoom(int seat) {
		for (int node = seat; node != CapacityForest.ROOT; node = this.forest.parent(node)) {
			if (this.load[node] >= this.forest.free(node)) {
				return false;
			}
		}
		return true;
	}

	/** Places a student who is nowhere. */
	void place(int student, int candidate) {
		int seat = this.problem.candidateSeat(candidate);
		this.choice[student] = candidate;
		count(seat, 1);
		this.next[student] = this.head[seat];
		this.previous[student] = NOBODY;
		if (this.head[seat] != NOBODY) {
			this.previous[this.head[seat]] = student;
		}
		this.head[seat] = student;
	}

	/** Takes a placed student who may move out of the seat. */
	void remove(int student) {
		count(this.problem.candidateSeat(this.choice[student]), -1);
		settle(student);
		this.choice[student] = Problem.NONE;
	}

	/** A placed student will not move any more. */
	void settle(int student) {
		int seat = this.problem.candidateSeat(this.choice[student]);
		if (this.previous[student] == NOBODY) {
			this.head[seat] = this.next[student];
		}
		else {
			this.next[this.previous[student]] = this.next[student];
		}
		if (this.next[student] != NOBODY) {
			this.previous[this.next[student]] = this.previous[student];
		}
	}

	private void count(int seat, int change) {
		for (int node = seat; node != CapacityForest.ROOT; node = this.forest.parent(node)) {
			this.load[node] += change;
		}
	}

	/**
	 * Begins a row of searches that share what they have found to be hopeless. That stays
	 * so when others are moved, but not when somebody settles or leaves.
	 */
	void beginSearches() {
		this.search++;
	}

	/**
	 * Makes room for one more student in a seat by moving others who may still move.
	 * @param displacing whether one of those may go without instead
	 * @return whether that was possible; if not, nothing has changed
	 */
	boolean makeRoom(int seat, boolean displacing) {
		this.queued = 0;
		this.displaced = NOBODY;
		see(seat, NOBODY, NOBODY, Problem.NONE);
		for (int i = 0; i < this.queued; i++) {
			int node = this.queue[i];
			boolean isSeat = node < this.problem.seatCount();
			if (isSeat && displacing && this.head[node] != NOBODY) {
				this.displaced = this.head[node];
				remove(this.displaced);
				walkBack(node);
				return true;
			}
			if (this.load[node] < this.forest.free(node)) {
				if (this.forest.parent(node) == CapacityForest.ROOT) {
					walkBack(node);
					return true;
				}
				see(this.forest.parent(node), node, NOBODY, Problem.NONE);
			}
			if (isSeat) {
				seeFromStudents(node);
			}
			for (int child : this.children[node]) {
				if (this.load[child] > 0) {
					see(child, node, NOBODY, Problem.NONE);
				}
			}
		}
		return false;
	}

	private void seeFromStudents(int seat) {
		for (int student = this.head[seat]; student != NOBODY; student = this.next[student]) {
			for (int k = this.problem.firstCandidate(student); k < this.problem.firstCandidate(student + 1); k++) {
				see(this.problem.candidateSeat(k), seat, student, k);
			}
		}
	}

	private void see(int node, int from, int student, int candidate) {
		if (this.seen[node] != this.search) {
			this.seen[node] = this.search;
			this.cameFromNode[node] = from;
			this.enteredBy[node] = student;
			this.entered[node] = candidate;
			this.queue[this.queued++] = node;
		}
	}

	/** Moves the students on the path that ends in a node. */
	private void walkBack(int last) {
		for (int i = 0; i < this.queued; i++) {
			this.seen[this.queue[i]] = 0;
		}
		for (int node = last; node != NOBODY; node = this.cameFromNode[node]) {
			int student = this.enteredBy[node];
			if (student != NOBODY) {
				remove(student);
				place(student, this.entered[node]);
			}
		}
	}

}
