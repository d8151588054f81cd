package no.praksisplass.matching.engine.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * Splits a problem into parts that share no student and no limit that can bind, so that
 * they can be solved side by side. Closed seats, limits that can never bind, pinned
 * students and students without an open seat belong to no part.
 */
final class Components {

	private final Problem problem;

	private final CapacityForest forest;

	/** Nearest limit above each node that can bind. */
	private final int[] parent;

	private final boolean[] slack;

	private final int[] leader;

	private final int[] local;

	private final List<int[]> students = new ArrayList<>();

	private final List<int[]> nodes = new ArrayList<>();

	Components(Problem problem, CapacityForest forest) {
		this.problem = problem;
		this.forest = forest;
		this.parent = new int[forest.size()];
		this.slack = new boolean[forest.size()];
		this.leader = new int[forest.size()];
		this.local = new int[forest.size()];
		findSlackLimits();
		unite();
		split();
	}

	/** A limit cannot bind where its children together take no more than it does. */
	private void findSlackLimits() {
		long[] below = new long[this.forest.size()];
		int[] demand = new int[this.problem.seatCount()];
		for (int k = 0; k < this.problem.candidateCount(); k++) {
			demand[this.problem.candidateSeat(k)]++;
		}
		for (int i = this.forest.size() - 1; i >= 0; i--) {
			int node = this.forest.topDown(i);
			boolean seat = node < this.problem.seatCount();
			long wanted = seat ? demand[node] : below[node];
			this.slack[node] = !seat && wanted <= this.forest.free(node);
			if (this.forest.parent(node) != CapacityForest.ROOT) {
				below[this.forest.parent(node)] += Math.min(wanted, this.forest.free(node));
			}
		}
		for (int i = 0; i < this.forest.size(); i++) {
			int node = this.forest.topDown(i);
			int above = this.forest.parent(node);
			boolean skip = above != CapacityForest.ROOT && this.slack[above];
			this.parent[node] = skip ? this.parent[above] : above;
		}
	}

	private void unite() {
		for (int node = 0; node < this.leader.length; node++) {
			this.leader[node] = node;
		}
		for (int node = 0; node < this.leader.length; node++) {
			if (this.parent[node] != CapacityForest.ROOT && !this.forest.closed(node)) {
				union(node, this.parent[node]);
			}
		}
		for (int s = 0; s < this.problem.studentCount(); s++) {
			int any = openSeat(s);
			for (int k = this.problem.firstCandidate(s); any >= 0 && k < this.problem.firstCandidate(s + 1); k++) {
				if (!this.forest.closed(this.problem.candidateSeat(k))) {
					union(any, this.problem.candidateSeat(k));
				}
			}
		}
	}

	/** Some open seat of a student to be routed, or -1. */
	private int openSeat(int student) {
		if (this.forest.pinOf(student) != Problem.NONE) {
			return -1;
		}
		for (int k = this.problem.firstCandidate(student); k < this.problem.firstCandidate(student + 1); k++) {
			if (!this.forest.closed(this.problem.candidateSeat(k))) {
				return this.problem.candidateSeat(k);
			}
		}
		return -1;
	}

	private int find(int node) {
		int root = node;
		while (this.leader[root] != root) {
			this.leader[root] = this.leader[this.leader[root]];
			root = this.leader[root];
		}
		return root;
	}

	private void union(int a, int b) {
		int rootA = find(a);
		int rootB = find(b);
		this.leader[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
	}

	private void split() {
		int[] partOfLeader = new int[this.leader.length];
		Arrays.fill(partOfLeader, -1);
		List<List<Integer>> members = new ArrayList<>();
		for (int s = 0; s < this.problem.studentCount(); s++) {
			int seat = openSeat(s);
			if (seat >= 0) {
				int root = find(seat);
				if (partOfLeader[root] < 0) {
					partOfLeader[root] = members.size();
					members.add(new ArrayList<>());
				}
				members.get(partOfLeader[root]).add(s);
			}
		}
		members.forEach((part) -> this.students.add(part.stream().mapToInt(Integer::intValue).toArray()));
		List<List<Integer>> parts = new ArrayList<>();
		members.forEach((part) -> parts.add(new ArrayList<>()));
		for (int node = 0; node < this.leader.length; node++) {
			int part = partOfLeader[find(node)];
			boolean in = part >= 0 && !this.forest.closed(node) && !this.slack[node];
			this.local[node] = in ? parts.get(part).size() : -1;
			if (in) {
				parts.get(part).add(node);
			}
		}
		parts.forEach((part) -> this.nodes.add(part.stream().mapToInt(Integer::intValue).toArray()));
	}

	int count() {
		return this.students.size();
	}

	/** Students of a part, ascending. */
	int[] students(int part) {
		return this.students.get(part);
	}

	/** Nodes of a part, ascending, seats therefore first. */
	int[] nodes(int part) {
		return this.nodes.get(part);
	}

	/** Number of a node within its part, or -1 where it is in none. */
	int localNode(int node) {
		return this.local[node];
	}

	/** The nearest limit above a node that can bind, or {@link CapacityForest#ROOT}. */
	int parent(int node) {
		return this.parent[node];
	}

}
