package no.praksisplass.matching.engine.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import no.praksisplass.matching.engine.level.Levels;
import no.praksisplass.matching.engine.model.Certificate;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * An optimum that can be asked what a change would do, and be changed by {@link Edits}.
 * Every unit of change is one search for a shortest path in the residual network (Ahuja,
 * Magnanti, Orlin: "Network Flows", 1993, section 9.11 on sensitivity). Not thread-safe.
 */
public final class Optimum {

	final Network network;

	final Flow flow;

	private final CostWords costs;

	final Levels levels;

	final Router router;

	/** Prices by word and node. */
	private final long[][] price;

	/** Prices to go back to after a trial. */
	private final long[][] savedPrice;

	/** The row entry of each pinned student, else {@link Flow#NONE}. */
	final int[] pin;

	/**
	 * Takes up an optimum.
	 * @param problem the problem
	 * @param forest its capacities
	 * @param choice for every student the candidate, or {@link Problem#NONE}
	 * @param certificate the proof
	 * @throws IllegalArgumentException if the certificate does not prove the choice
	 */
	public Optimum(Problem problem, CapacityForest forest, int[] choice, Certificate certificate) {
		this.levels = new Levels(problem);
		this.network = Network.whole(problem, forest);
		this.costs = new CostWords(problem, this.network, this.levels);
		this.flow = new Flow(this.network);
		this.router = new Router(this.network, this.costs, this.flow);
		this.price = this.router.labels.price;
		this.savedPrice = new long[this.costs.words][this.network.nodeCount() + 1];
		this.pin = new int[choice.length];
		Arrays.fill(this.pin, Flow.NONE);
		for (int s = 0; s < choice.length; s++) {
			if (forest.pinOf(s) != Problem.NONE) {
				this.pin[s] = entry(s, forest.pinOf(s));
				this.router.fixed.set(s);
			}
			else if (choice[s] != Problem.NONE) {
				this.flow.assign(s, entry(s, choice[s]));
				count(this.network.seat[this.flow.entry[s]], 1);
			}
		}
		OpeningPrices prices = new OpeningPrices(forest, this.network, this.costs, this.flow, this.price);
		prices.set(certificate, this.levels);
		if (!prices.hold()) {
			throw new IllegalArgumentException("the certificate does not prove this allocation");
		}
	}

	void count(int seat, int change) {
		for (int node = seat; node != this.router.sink; node = this.router.above(node)) {
			this.flow.up[node] += change;
		}
	}

	int entry(int student, int candidate) {
		for (int k = this.network.first[student]; k < this.network.first[student + 1]; k++) {
			if (this.network.candidate[k] == candidate) {
				return k;
			}
		}
		throw new IllegalArgumentException("the student has no such candidate");
	}

	/** The candidate of a student, or {@link Problem#NONE}. */
	public int choice(int student) {
		int entry = isPinned(student) ? this.pin[student] : this.flow.entry[student];
		return (entry == Flow.NONE) ? Problem.NONE : this.network.candidate[entry];
	}

	/** Whether a student is pinned. */
	public boolean isPinned(int student) {
		return this.pin[student] != Flow.NONE;
	}

	/** Whether a seat or limit takes nobody more. */
	public boolean isFull(int node) {
		return !this.flow.hasRoom(node);
	}

	/** How many of a node's places are pinned. */
	public int pinned(int node) {
		return this.network.pinned[node];
	}

	/**
	 * Tells for students who are not pinned what it would do to place each of them,
	 * alone, in a seat.
	 * @param seat a seat for which they are candidates
	 * @param students students who are not in the seat
	 * @param answer takes each student and the change, or empty where there is no room
	 * even if others move
	 */
	public void placing(int seat, List<Integer> students, BiConsumer<Integer, Optional<Shift>> answer) {
		int[] ends = students.stream().mapToInt(this::position).toArray();
		boolean[] awaited = new boolean[this.router.sink + 1];
		int open = 0;
		for (int end : ends) {
			open += awaited[end] ? 0 : 1;
			awaited[end] = true;
		}
		if (open == 1) {
			this.router.begin(seat, ends[0]);
			awaited[ends[0]] = !this.router.reaches(ends[0]);
		}
		else {
			this.router.begin(seat, PathLabels.NOWHERE);
			int node = this.router.next();
			while (node != PathLabels.NOWHERE && open > 0) {
				open -= awaited[node] ? 1 : 0;
				awaited[node] = false;
				node = (open > 0) ? this.router.next() : node;
			}
		}
		for (int i = 0; i < ends.length; i++) {
			answer.accept(students.get(i),
					awaited[ends[i]] ? Optional.empty() : Optional.of(placed(students.get(i), seat, ends[i])));
		}
	}

	/** The seat of a student, or the sink for going without. */
	int position(int student) {
		int entry = this.flow.entry[student];
		return (entry == Flow.NONE) ? this.router.sink : this.network.seat[entry];
	}

	private Shift placed(int student, int seat, int end) {
		Trace trace = new Trace(this.network, this.flow, this.levels, false);
		trace.move(student, entryOfSeat(student, seat));
		this.router.walkBack(end, trace);
		return trace.shift();
	}

	private int entryOfSeat(int student, int seat) {
		for (int k = this.network.first[student]; k < this.network.first[student + 1]; k++) {
			if (this.network.seat[k] == seat) {
				return k;
			}
		}
		throw new IllegalArgumentException("the student is no candidate for this seat");
	}

	/**
	 * Tells what one more place would do, in each of some nodes at once, and leaves
	 * everything as it is.
	 * @param nodes seats and limits, none twice
	 * @return the change, empty where nothing changes
	 */
	public Optional<Shift> raising(List<Integer> nodes) {
		List<Integer> full = nodes.stream().filter(this::isFull).toList();
		if (full.stream().noneMatch(this::isScarce)) {
			return Optional.empty();
		}
		for (int w = 0; w < this.costs.words; w++) {
			System.arraycopy(this.price[w], 0, this.savedPrice[w], 0, this.savedPrice[w].length);
		}
		Trace trace = new Trace(this.network, this.flow, this.levels, true);
		nodes.stream().filter((node) -> !full.contains(node)).forEach((node) -> this.network.capacity[node]++);
		full.forEach((node) -> raise(node, trace));
		trace.undo();
		nodes.forEach((node) -> this.network.capacity[node]--);
		for (int w = 0; w < this.costs.words; w++) {
			System.arraycopy(this.savedPrice[w], 0, this.price[w], 0, this.savedPrice[w].length);
		}
		return Optional.of(trace.shift()).filter((shift) -> !shift.moves().isEmpty());
	}

	/** Whether a place in a full node is worth more than one above it. */
	private boolean isScarce(int node) {
		int above = this.router.above(node);
		long[] worth = worth(node);
		for (int w = 0; w < worth.length; w++) {
			if (worth[w] != this.price[w][above]) {
				return worth[w] > this.price[w][above];
			}
		}
		return false;
	}

	/** What the next place in a node is worth, the sharing being paid. */
	private long[] worth(int node) {
		long sharing = (node < this.network.seatCount) ? this.flow.total(node) : 0;
		long[] worth = new long[this.costs.words];
		for (int w = 0; w < worth.length; w++) {
			worth[w] = this.price[w][node] - sharing * this.costs.sharing[w];
		}
		return worth;
	}

	/**
	 * Gives a full node one place more. It pays if a path from the node above to the node
	 * costs less than the place is worth.
	 */
	void raise(int node, Trace trace) {
		long[] worth = worth(node);
		this.network.capacity[node]++;
		this.router.begin(this.router.above(node), node, worth);
		if (this.router.reaches(node)) {
			this.router.walkBack(node, trace);
			trace.load(node, 1);
		}
		this.router.adaptPrices();
	}

}
