package no.praksisplass.matching.engine.flow;

import no.praksisplass.matching.engine.model.InfeasibleException;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * Edits an optimum: after each edit it is the optimum of the edited problem, repaired
 * along one shortest path for each student or place concerned. An edit that throws has
 * changed nothing that matters to the next.
 */
public final class Edits {

	private final Problem problem;

	private final CapacityForest forest;

	private final Optimum optimum;

	private final Network network;

	private final Flow flow;

	private final Router router;

	/**
	 * Prepares to edit.
	 * @param problem the problem
	 * @param forest its capacities before any edit
	 * @param optimum its optimum
	 */
	public Edits(Problem problem, CapacityForest forest, Optimum optimum) {
		this.problem = problem;
		this.forest = forest;
		this.optimum = optimum;
		this.network = optimum.network;
		this.flow = optimum.flow;
		this.router = optimum.router;
	}

	private Trace trace() {
		return new Trace(this.network, this.flow, this.optimum.levels, true);
	}

	/**
	 * Pins a student to a candidate.
	 * @throws InfeasibleException if other pins leave no room there
	 * @throws IllegalStateException if the student is pinned elsewhere or has withdrawn,
	 * or the candidate is banned
	 */
	public void pin(int student, int candidate) {
		int entry = this.optimum.entry(student, candidate);
		if (this.optimum.pin[student] == entry) {
			return;
		}
		require(!this.router.fixed.get(student) && !this.router.banned.get(entry));
		if (this.flow.entry[student] != entry) {
			int seat = this.network.seat[entry];
			int end = this.optimum.position(student);
			this.router.begin(seat, end);
			if (!this.router.reaches(end)) {
				throw closed(seat);
			}
			Trace trace = trace();
			this.router.walkBack(end, trace);
			trace.move(student, entry);
			this.router.adaptPrices();
		}
		fix(student, entry);
	}

	private void fix(int student, int entry) {
		int seat = this.flow.release(student);
		this.optimum.count(seat, -1);
		this.optimum.pin[student] = entry;
		this.router.fixed.set(student);
		for (int node = seat; node != this.router.sink; node = this.router.above(node)) {
			this.network.capacity[node]--;
			this.network.pinned[node]++;
		}
	}

	private InfeasibleException closed(int seat) {
		int node = seat;
		while (this.network.capacity[node] > 0) {
			node = this.router.above(node);
		}
		int pinned = this.network.pinned[node];
		return new InfeasibleException(this.forest.id(node), pinned + 1, pinned);
	}

	private static void require(boolean state) {
		if (!state) {
			throw new IllegalStateException("the student is pinned or gone, or may not be placed there");
		}
	}

	/**
	 * Takes a candidate out.
	 * @throws IllegalStateException if the student is pinned to it
	 */
	public void ban(int student, int candidate) {
		int entry = this.optimum.entry(student, candidate);
		require(this.optimum.pin[student] != entry);
		this.router.banned.set(entry);
		if (this.flow.entry[student] == entry) {
			int seat = this.network.seat[entry];
			this.router.beginWithStudent(student, seat);
			this.router.reaches(seat);
			this.router.walkBack(seat, trace());
			this.router.adaptPrices();
		}
	}

	/**
	 * Takes a student out, who then neither has a place nor goes without.
	 * @throws IllegalStateException if the student is pinned
	 */
	public void withdraw(int student) {
		require(!this.optimum.isPinned(student));
		if (this.flow.entry[student] != Flow.NONE) {
			int seat = this.optimum.position(student);
			this.router.begin(this.router.sink, seat);
			this.router.reaches(seat);
			this.router.walkBack(seat, trace());
			this.flow.release(student);
			this.router.adaptPrices();
		}
		this.router.fixed.set(student);
	}

	/**
	 * Sets what a seat or limit takes: 0 for a seat that is gone.
	 * @param node a node of the forest
	 * @param places students it takes
	 * @throws InfeasibleException if more are pinned there
	 */
	public void setCapacity(int node, int places) {
		int free = places - this.network.pinned[node];
		if (free < 0) {
			throw new InfeasibleException(this.forest.id(node), this.network.pinned[node], places);
		}
		while (this.network.capacity[node] < free && this.optimum.isFull(node)) {
			this.optimum.raise(node, trace());
		}
		while (this.flow.up[node] > free) {
			this.network.capacity[node] = this.flow.up[node];
			pushOut(node);
		}
		this.network.capacity[node] = free;
	}

	/** Makes one come up fewer from a full node. */
	private void pushOut(int node) {
		int above = this.router.above(node);
		this.router.begin(node, above);
		this.router.reaches(above);
		Trace trace = trace();
		this.router.walkBack(above, trace);
		trace.load(node, -1);
		this.network.capacity[node]--;
		this.router.adaptPrices();
	}

	/** The candidate of each student, or {@link Problem#NONE}. */
	public int[] choice() {
		int[] choice = new int[this.problem.studentCount()];
		for (int s = 0; s < choice.length; s++) {
			choice[s] = this.optimum.choice(s);
		}
		return choice;
	}

}
