package no.praksisplass.matching.engine.flow;

import java.util.Arrays;

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

	/** Students each node takes. */
	final int[] capacity;

	/** Students pinned in each node. */
	final int[] pinned;

	/** First child of each node in {@link #children}; the roots' are at the end. */
	final int[] firstChild;

	final int[] children;

	Network(Problem problem, CapacityForest forest, Components components, int part) {
		this.students = components.students(part);
		this.nodes = components.nodes(part);
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
		fillRows(problem, components);
		fillNodes(forest, components);
		this.firstChild = new int[this.nodes.length + 2];
		this.children = new int[this.nodes.length];
		fillChildren();
	}

	private void fillRows(Problem problem, Components components) {
		for (int s = 0; s < this.students.length; s++) {
			int offset = problem.firstCandidate(this.students[s]) - this.first[s];
			for (int k = this.first[s]; k < this.first[s + 1]; k++) {
				this.candidate[k] = k + offset;
				int local = components.localNode(problem.candidateSeat(k + offset));
				this.seat[k] = (local < 0) ? this.nodes.length : local;
			}
		}
	}

	private void fillNodes(CapacityForest forest, Components components) {
		for (int v = 0; v < this.nodes.length; v++) {
			int above = components.parent(this.nodes[v]);
			this.parent[v] = (above == CapacityForest.ROOT) ? above : components.localNode(above);
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

	/** How many row entries lead to each node. */
	int[] demand() {
		int[] demand = new int[this.nodes.length + 1];
		for (int node : this.seat) {
			demand[node]++;
		}
		return Arrays.copyOf(demand, this.seatCount);
	}

}
