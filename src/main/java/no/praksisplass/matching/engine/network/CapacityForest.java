package no.praksisplass.matching.engine.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.InfeasibleException;
import no.praksisplass.matching.engine.model.NotSupportedException;
import no.praksisplass.matching.engine.model.Problem;

/**
 * Seats and limits as the nodes of a forest, with what the pins leave of their
 * capacities. Node numbers: a seat's index; for a limit the number of seats plus its
 * index.
 */
public final class CapacityForest {

	/** The parent of a root. */
	public static final int ROOT = -1;

	private final Problem problem;

	private final int[] parent;

	private final int[] free;

	private final int[] pinned;

	private final int[] pinOfStudent;

	private final boolean[] closed;

	/** Nodes so that every parent comes before its children. */
	private final int[] topDown;

	/**
	 * Builds the forest and places the pins.
	 * @param problem the problem
	 * @throws NotSupportedException if two limits share some but not all of their seats
	 * @throws InfeasibleException if the pins break a capacity
	 */
	public CapacityForest(Problem problem) {
		this.problem = problem;
		int nodes = problem.seatCount() + problem.limitCount();
		this.parent = new int[nodes];
		this.free = new int[nodes];
		this.pinned = new int[nodes];
		this.closed = new boolean[nodes];
		this.pinOfStudent = new int[problem.studentCount()];
		this.topDown = nest();
		placePins();
		for (int node : this.topDown) {
			int above = this.parent[node];
			this.closed[node] = this.free[node] == 0 || (above != ROOT && this.closed[above]);
		}
	}

	/**
	 * Takes the limits from the widest to the narrowest, each into the innermost so far.
	 */
	private int[] nest() {
		int seats = this.problem.seatCount();
		Arrays.fill(this.parent, ROOT);
		int[] limits = IntStream.range(0, this.problem.limitCount())
			.boxed()
			.sorted(Comparator.comparingInt(this.problem::limitSize).reversed())
			.mapToInt(Integer::intValue)
			.toArray();
		for (int limit : limits) {
			int size = this.problem.limitSize(limit);
			int innermost = (size == 0) ? ROOT : this.parent[this.problem.limitSeat(limit, 0)];
			for (int i = 0; i < size; i++) {
				int seat = this.problem.limitSeat(limit, i);
				if (this.parent[seat] != innermost) {
					throw new NotSupportedException("limit " + this.problem.limitId(limit)
							+ " shares some but not all of its seats with another limit");
				}
				this.parent[seat] = seats + limit;
			}
			this.parent[seats + limit] = innermost;
		}
		return IntStream.concat(Arrays.stream(limits).map((limit) -> seats + limit), IntStream.range(0, seats))
			.toArray();
	}

	private void placePins() {
		for (int node = 0; node < this.free.length; node++) {
			this.free[node] = capacity(node);
		}
		Arrays.fill(this.pinOfStudent, Problem.NONE);
		for (int i = 0; i < this.problem.pinCount(); i++) {
			int candidate = this.problem.pin(i);
			this.pinOfStudent[this.problem.candidateStudent(candidate)] = candidate;
			for (int node = this.problem.candidateSeat(candidate); node != ROOT; node = this.parent[node]) {
				this.pinned[node]++;
				this.free[node]--;
			}
		}
		for (int node = 0; node < this.free.length; node++) {
			if (this.free[node] < 0) {
				throw new InfeasibleException(id(node), this.pinned[node], capacity(node));
			}
		}
	}

	/** Number of nodes. */
	public int size() {
		return this.parent.length;
	}

	/** The limit just above a node, or {@link #ROOT}. */
	public int parent(int node) {
		return this.parent[node];
	}

	/** Students a node takes in all. */
	public int capacity(int node) {
		int seats = this.problem.seatCount();
		return (node < seats) ? this.problem.capacity(node) : this.problem.limitMax(node - seats);
	}

	/** Students a node takes beside the pinned ones. */
	public int free(int node) {
		return this.free[node];
	}

	/** Students pinned in or under a node. */
	public int pinned(int node) {
		return this.pinned[node];
	}

	/** Whether a node, or one above it, takes nobody beside the pinned ones. */
	public boolean closed(int node) {
		return this.closed[node];
	}

	/** The candidate a student is pinned to, or {@link Problem#NONE}. */
	public int pinOf(int student) {
		return this.pinOfStudent[student];
	}

	/** The node at a place of an order in which parents come before their children. */
	public int topDown(int place) {
		return this.topDown[place];
	}

	/** Id of a node's seat or limit. */
	public String id(int node) {
		int seats = this.problem.seatCount();
		return (node < seats) ? this.problem.seatId(node) : this.problem.limitId(node - seats);
	}

}
