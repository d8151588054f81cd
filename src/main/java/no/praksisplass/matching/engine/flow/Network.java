package no.praksisplass.matching.engine.flow;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * One independent part of a problem in numbers of its own: students from 0; nodes from 0,
 * seats first, then limits; one node more stands for every closed seat. The arrays are
 * shared with the search, which is why they are not wrapped.
 */
final class Network {

	/** Students of the problem, by student here. */
	final int[] students;

	/** Nodes of the forest, by node here. */
	final int[] nodes;

	final int seatCount;

	/** First row entry of each student, and one more. */
	final int[] first;

	/** Seat node of each row entry. */
	final int[] seat;

	/** Candidate in the problem of each row entry. */
	final int[] candidate;

	/** Node above, or {@link CapacityForest#ROOT}. */
	final int[] parent;

	/** Students each node takes beside the pinned ones. */
	final int[] capacity;

	/** Students pinned in each node. */
	final int[] pinned;

	/** First child of each node in {@link #children}; the roots' are at the end. */
	final int[] firstChild;

	final int[] children;

	/** Whether capacities may be raised later on, and by any number. */
	private final boolean open;

	/** A part, for solving. */
	Network(Problem problem, CapacityForest forest, Components components, int part) {
		this(problem, forest, new Extent(components.students(part), components.nodes(part), components::localNode,
				components::parent, false));
	}

	private Network(Problem problem, CapacityForest forest, Extent extent) {
		this.students = extent.students;
		this.nodes = extent.nodes;
		this.open = extent.open;
		int seats = 0;
		while (seats < this.nodes.length && this.nodes[seats] < problem.seatCount()) {
			seats++;
		}
		this.seatCount = seats;
		this.first = new int[this.students.length + 1];
		for (int s = 0; s < this.students.length; s++) {
			int student = this.students[s];
			this.first[s + 1] = this.first[s] + problem.firstCandidate(student + 1) - problem.firstCandidate(student);
		}
		this.seat = new int[this.first[this.students.length]];
		this.candidate = new int[this.seat.length];
		this.parent = new int[this.nodes.length];
		this.capacity = new int[this.nodes.length + 1];
		this.pinned = new int[this.nodes.length];
		fillRows(problem, extent);
		fillNodes(forest, extent);
		this.firstChild = new int[this.nodes.length + 2];
		this.children = new int[this.nodes.length];
		fillChildren();
	}

	/**
	 * All of a problem, closed nodes and pinned students too, in the numbers of problem
	 * and forest; for changes to an allocation.
	 */
	static Network whole(Problem problem, CapacityForest forest) {
		int[] students = IntStream.range(0, problem.studentCount()).toArray();
		int[] nodes = IntStream.range(0, forest.size()).toArray();
		return new Network(problem, forest,
				new Extent(students, nodes, IntUnaryOperator.identity(), forest::parent, true));
	}

	private void fillRows(Problem problem, Extent extent) {
		for (int s = 0; s < this.students.length; s++) {
			int offset = problem.firstCandidate(this.students[s]) - this.first[s];
			for (int k = this.first[s]; k < this.first[s + 1]; k++) {
				this.candidate[k] = k + offset;
				int local = extent.localNode.applyAsInt(problem.candidateSeat(k + offset));
				this.seat[k] = (local < 0) ? this.nodes.length : local;
			}
		}
	}

	private void fillNodes(CapacityForest forest, Extent extent) {
		for (int v = 0; v < this.nodes.length; v++) {
			int above = extent.parent.applyAsInt(this.nodes[v]);
			this.parent[v] = (above == CapacityForest.ROOT) ? above : extent.localNode.applyAsInt(above);
			this.capacity[v] = forest.free(this.nodes[v]);
			this.pinned[v] = forest.pinned(this.nodes[v]);
		}
	}

	private void fillChildren() {
		int root = this.nodes.length;
		for (int above : this.parent) {
			this.firstChild[((above == CapacityForest.ROOT) ? root : above) + 1]++;
		}
		for (int v = 0; v <= root; v++) {
			this.firstChild[v + 1] += this.firstChild[v];
		}
		int[] next = this.firstChild.clone();
		for (int v = 0; v < root; v++) {
			this.children[next[(this.parent[v] == CapacityForest.ROOT) ? root : this.parent[v]]++] = v;
		}
	}

	int studentCount() {
		return this.students.length;
	}

	int nodeCount() {
		return this.nodes.length;
	}

	/**
	 * The most students, the pinned ones not counted, that each seat can come to hold.
	 */
	int[] most() {
		int[] demand = new int[this.nodes.length + 1];
		for (int node : this.seat) {
			demand[node]++;
		}
		for (int seat = 0; seat < this.seatCount && !this.open; seat++) {
			demand[seat] = Math.min(demand[seat], this.capacity[seat]);
		}
		return Arrays.copyOf(demand, this.seatCount);
	}

	/**
	 * What a network comprises.
	 *
	 * @param localNode the number here of a node of the forest, negative for none
	 * @param parent the node above a node, both in the numbers of the forest
	 */
	@SuppressWarnings("ArrayRecordComponent")
	private record Extent(int[] students, int[] nodes, IntUnaryOperator localNode, IntUnaryOperator parent,
			boolean open) {
	}

}
