package no.praksisplass.matching.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.flow.Optimum;
import no.praksisplass.matching.engine.flow.Shift;
import no.praksisplass.matching.engine.model.Gain;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Reassignment;
import no.praksisplass.matching.engine.network.CapacityForest;

/** What one more place would do to the optimum. */
public final class Gains {

	private final Problem problem;

	private final CapacityForest forest;

	private final WishCount wishes;

	private final Optional<Optimum> optimum;

	/**
	 * Prepares to tell gains.
	 * @param problem the problem
	 * @param forest its capacities
	 * @param received the allocation
	 * @param optimum the optimum; there are no gains without
	 */
	public Gains(Problem problem, CapacityForest forest, Received received, Optional<Optimum> optimum) {
		this.problem = problem;
		this.forest = forest;
		this.wishes = new WishCount(problem, received);
		this.optimum = optimum;
	}

	/** Every gain that is one, seats before limits, each by id. */
	public List<Gain> all() {
		return this.optimum.stream()
			.flatMap((solved) -> IntStream.range(0, this.forest.size())
				.mapToObj((node) -> gain(node, solved.raising(raised(node)))))
			.filter(Gains::matters)
			.toList();
	}

	/**
	 * The gain of one more place in a seat or limit.
	 * @throws IllegalArgumentException if there is no such seat or limit
	 */
	public Optional<Gain> of(String id) {
		int node = node(id);
		return this.optimum.map((solved) -> gain(node, solved.raising(raised(node))));
	}

	/**
	 * Who moves with one more place in a seat or limit, sorted by student.
	 * @throws IllegalArgumentException if there is no such seat or limit
	 */
	public List<Reassignment> moved(String id) {
		int node = node(id);
		Map<Integer, Shift.Move> whole = new TreeMap<>();
		this.optimum.flatMap((solved) -> solved.raising(raised(node)))
			.map(Shift::moves)
			.orElse(List.of())
			.forEach((move) -> whole.merge(move.student(), move,
					(first, then) -> new Shift.Move(first.student(), first.from(), then.to())));
		return whole.values()
			.stream()
			.filter((move) -> move.from() != move.to())
			.map((move) -> new Reassignment(this.problem.studentId(move.student()), seat(move.from()), seat(move.to())))
			.toList();
	}

	private Optional<String> seat(int candidate) {
		return (candidate == Problem.NONE) ? Optional.empty()
				: Optional.of(this.problem.seatId(this.problem.candidateSeat(candidate)));
	}

	private int node(String id) {
		return IntStream.range(0, this.forest.size())
			.filter((i) -> this.forest.id(i).equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("there is no seat or limit " + id));
	}

	/** A seat with all limits above it; a limit alone. */
	private List<Integer> raised(int node) {
		if (node >= this.problem.seatCount()) {
			return List.of(node);
		}
		List<Integer> chain = new ArrayList<>();
		for (int v = node; v != CapacityForest.ROOT; v = this.forest.parent(v)) {
			chain.add(v);
		}
		return chain;
	}

	private Gain gain(int node, Optional<Shift> shift) {
		List<Shift.Move> moves = shift.map(Shift::moves).orElse(List.of());
		return new Gain(this.forest.id(node), this.wishes.placed(moves), this.wishes.wish(moves));
	}

	private static boolean matters(Gain gain) {
		return gain.placed().stream().anyMatch((change) -> change != 0)
				|| gain.wish().stream().flatMap(List::stream).anyMatch((change) -> change != 0);
	}

}
