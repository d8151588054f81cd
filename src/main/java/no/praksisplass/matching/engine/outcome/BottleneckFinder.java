package no.praksisplass.matching.engine.outcome;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

import no.praksisplass.matching.engine.model.Bottleneck;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * Finds why students go without in an allocation that places as many as can be: what they
 * reach in its residual network never leads to room (the sets of Dulmage, Mendelsohn:
 * "Coverings of bipartite graphs", 1958, with limits), and its connected components are
 * independent shortages. Linear in the candidates reached.
 */
final class BottleneckFinder {

	private final Problem problem;

	private final CapacityForest forest;

	private final int[] choice;

	/** Students who come up from each node, the pinned ones not counted. */
	private final int[] up;

	private final List<List<Integer>> inSeat = new ArrayList<>();

	private final List<List<Integer>> children = new ArrayList<>();

	/** Component of each node and, after them, student: a union-find forest. */
	private final int[] leader;

	private final boolean[] reached;

	private final Deque<Integer> queue = new ArrayDeque<>();

	BottleneckFinder(Problem problem, CapacityForest forest, int[] choice) {
		this.problem = problem;
		this.forest = forest;
		this.choice = choice;
		this.up = new int[forest.size()];
		this.leader = new int[forest.size() + choice.length];
		this.reached = new boolean[this.leader.length];
		for (int i = 0; i < this.leader.length; i++) {
			this.leader[i] = i;
		}
	}

	List<Bottleneck> find() {
		place();
		for (int s = 0; s < this.choice.length; s++) {
			if (this.choice[s] == Problem.NONE && this.problem.firstCandidate(s) < this.problem.firstCandidate(s + 1)) {
				this.reached[this.forest.size() + s] = true;
				this.queue.add(this.forest.size() + s);
			}
		}
		while (!this.queue.isEmpty()) {
			expand(this.queue.remove());
		}
		return collect();
	}

	private void place() {
		for (int node = 0; node < this.forest.size(); node++) {
			this.children.add(new ArrayList<>());
		}
		for (int node = 0; node < this.forest.size(); node++) {
			if (this.forest.parent(node) != CapacityForest.ROOT) {
				this.children.get(this.forest.parent(node)).add(node);
			}
		}
		for (int seat = 0; seat < this.problem.seatCount(); seat++) {
			this.inSeat.add(new ArrayList<>());
		}
		for (int s = 0; s < this.choice.length; s++) {
			if (this.choice[s] != Problem.NONE && this.forest.pinOf(s) == Problem.NONE) {
				int seat = this.problem.candidateSeat(this.choice[s]);
				this.inSeat.get(seat).add(s);
				for (int node = seat; node != CapacityForest.ROOT; node = this.forest.parent(node)) {
					this.up[node]++;
				}
			}
		}
	}

	private void expand(int item) {
		if (item >= this.forest.size()) {
			int student = item - this.forest.size();
			for (int k = this.problem.firstCandidate(student); k < this.problem.firstCandidate(student + 1); k++) {
				reach(item, this.problem.candidateSeat(k));
			}
			return;
		}
		if (this.up[item] < this.forest.free(item) && this.forest.parent(item) != CapacityForest.ROOT) {
			reach(item, this.forest.parent(item));
		}
		if (item < this.problem.seatCount()) {
			this.inSeat.get(item).forEach((student) -> reach(item, this.forest.size() + student));
		}
		for (int child : this.children.get(item)) {
			if (this.up[child] > 0) {
				reach(item, child);
			}
		}
	}

	private void reach(int from, int to) {
		this.leader[find(from)] = find(to);
		if (!this.reached[to]) {
			this.reached[to] = true;
			this.queue.add(to);
		}
	}

	private int find(int item) {
		int root = item;
		while (this.leader[root] != root) {
			this.leader[root] = this.leader[this.leader[root]];
			root = this.leader[root];
		}
		return root;
	}

	/** The components, in the order of their first student. */
	private List<Bottleneck> collect() {
		TreeMap<Integer, List<Integer>> components = new TreeMap<>();
		int[] firstStudent = new int[this.leader.length];
		Arrays.fill(firstStudent, -1);
		int nodes = this.forest.size();
		for (int i = 0; i < this.leader.length; i++) {
			int item = (nodes + i) % this.leader.length;
			if (this.reached[item]) {
				int root = find(item);
				firstStudent[root] = (firstStudent[root] < 0) ? item : firstStudent[root];
				components.computeIfAbsent(firstStudent[root], (first) -> new ArrayList<>()).add(item);
			}
		}
		return components.values().stream().map(this::bottleneck).toList();
	}

	private Bottleneck bottleneck(List<Integer> items) {
		List<String> students = new ArrayList<>();
		List<String> seats = new ArrayList<>();
		List<String> limits = new ArrayList<>();
		int without = 0;
		for (int item : items) {
			if (item >= this.forest.size()) {
				int student = item - this.forest.size();
				students.add(this.problem.studentId(student));
				without += (this.choice[student] == Problem.NONE) ? 1 : 0;
			}
			else if (item < this.problem.seatCount()) {
				seats.add(this.problem.seatId(item));
			}
			else if (this.up[item] == this.forest.free(item)) {
				limits.add(this.forest.id(item));
			}
		}
		return new Bottleneck(students, seats, limits, without);
	}

}
