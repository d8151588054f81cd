package no.praksisplass.matching.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.matching.engine.model.Explanation.Reason;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * Why students did not get seats under the pick numbers: when the turn came those with
 * lower numbers had taken what the pins leave, or else the guarantee passed the choice
 * over, as without either the student would have taken it.
 */
final class PickReasons implements Reasons {

	private final Problem problem;

	private final CapacityForest forest;

	private final Received received;

	/** For every node the pick numbers of those in and under it who are not pinned. */
	private final List<List<Integer>> numbers = new ArrayList<>();

	PickReasons(Problem problem, CapacityForest forest, Received received) {
		this.problem = problem;
		this.forest = forest;
		this.received = received;
		for (int node = 0; node < forest.size(); node++) {
			this.numbers.add(new ArrayList<>());
		}
		for (int s = 0; s < problem.studentCount(); s++) {
			if (received.of(s) != Problem.NONE && forest.pinOf(s) == Problem.NONE) {
				for (int node = problem.candidateSeat(received.of(s)); node != CapacityForest.ROOT; node = forest
					.parent(node)) {
					this.numbers.get(node).add(problem.pickNumber(s));
				}
			}
		}
	}

	@Override
	public List<Explanation> whyNot(int seat, List<Integer> students) {
		return students.stream().map((student) -> whyNot(seat, student)).toList();
	}

	private Explanation whyNot(int seat, int student) {
		if (this.forest.pinOf(student) != Problem.NONE) {
			return explanation(student, seat, Reason.PINNED, Map.of());
		}
		if (this.forest.closed(seat)) {
			return explanation(student, seat, Reason.HELD_BY_PIN, Pinned.facts(this.forest, seat));
		}
		for (int node = seat; node != CapacityForest.ROOT; node = this.forest.parent(node)) {
			long earlier = this.numbers.get(node)
				.stream()
				.filter((number) -> number < this.problem.pickNumber(student))
				.count();
			if (earlier == this.forest.free(node)) {
				return explanation(student, seat, Reason.TAKEN_EARLIER, Map.of("students", earlier));
			}
		}
		return explanation(student, seat, Reason.GUARANTEE, Map.of("students", 1L));
	}

	private Explanation explanation(int student, int seat, Reason reason, Map<String, Long> facts) {
		return new Explanation(this.problem.studentId(student), this.problem.seatId(seat), reason, facts);
	}

}
