package no.praksisplass.matching.engine.explain;

import java.util.Optional;
import java.util.TreeSet;

import no.praksisplass.matching.engine.model.Binding;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.network.CapacityForest;

/** What is full among the candidates of those who go without. */
public final class Shortages {

	private final Problem problem;

	private final CapacityForest forest;

	private final Received received;

	/** Students in and under each node, the pinned ones counted. */
	private final int[] load;

	/**
	 * Counts who is where.
	 * @param problem the problem
	 * @param forest its capacities
	 * @param received the allocation
	 */
	public Shortages(Problem problem, CapacityForest forest, Received received) {
		this.problem = problem;
		this.forest = forest;
		this.received = received;
		this.load = new int[forest.size()];
		for (int s = 0; s < problem.studentCount(); s++) {
			int candidate = received.of(s);
			int seat = (candidate == Problem.NONE) ? CapacityForest.ROOT : problem.candidateSeat(candidate);
			for (int node = seat; node != CapacityForest.ROOT; node = forest.parent(node)) {
				this.load[node]++;
			}
		}
	}

	/** The full seats and limits of a student who has candidates but no place. */
	public Optional<Binding> binding(int student) {
		int from = this.problem.firstCandidate(student);
		int to = this.problem.firstCandidate(student + 1);
		if (this.received.of(student) != Problem.NONE || from == to) {
			return Optional.empty();
		}
		TreeSet<Integer> full = new TreeSet<>();
		for (int candidate = from; candidate < to; candidate++) {
			int node = this.problem.candidateSeat(candidate);
			while (node != CapacityForest.ROOT) {
				if (this.load[node] == this.forest.capacity(node)) {
					full.add(node);
				}
				node = this.forest.parent(node);
			}
		}
		int seats = this.problem.seatCount();
		return Optional
			.of(new Binding(this.problem.studentId(student), full.headSet(seats).stream().map(this.forest::id).toList(),
					full.tailSet(seats).stream().map(this.forest::id).toList()));
	}

}
