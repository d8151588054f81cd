package no.praksisplass.matching.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import no.praksisplass.matching.engine.flow.Optimum;
import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.network.CapacityForest;

/** Why students did not get candidates of a better rank, one by one or all at once. */
public final class Explanations {

	private final Problem problem;

	private final Received received;

	private final Reasons reasons;

	/**
	 * Prepares explanations of one allocation.
	 * @param problem the problem
	 * @param forest its capacities
	 * @param received the allocation
	 * @param optimum the optimum, where it is one; else students chose by number
	 * @param lottery the allocation's sum of draws
	 */
	public Explanations(Problem problem, CapacityForest forest, Received received, Optional<Optimum> optimum,
			long lottery) {
		this.problem = problem;
		this.received = received;
		this.reasons = optimum.<Reasons>map((solved) -> new OptimalReasons(problem, forest, received, solved, lottery))
			.orElseGet(() -> new PickReasons(problem, forest, received));
	}

	/** Why a student did not get a seat; empty unless it would have been better. */
	public Optional<Explanation> whyNot(int student, int seat) {
		boolean better = seat != Problem.NONE
				&& this.received.better(student).contains(this.problem.findCandidate(student, seat));
		return better ? Optional.of(this.reasons.whyNot(seat, List.of(student)).get(0)) : Optional.empty();
	}

	/** Why a student did not get any of the better candidates, the best first. */
	public List<Explanation> whyNot(int student) {
		return this.received.better(student)
			.stream()
			.sorted(Comparator.comparing(this.problem::effectiveRank))
			.map((candidate) -> this.reasons.whyNot(this.problem.candidateSeat(candidate), List.of(student)).get(0))
			.toList();
	}

	/**
	 * All explanations, by student and seat. Those about one seat are worked out
	 * together.
	 */
	public List<Explanation> all() {
		List<List<Integer>> wanting = new ArrayList<>();
		for (int seat = 0; seat < this.problem.seatCount(); seat++) {
			wanting.add(new ArrayList<>());
		}
		for (int s = 0; s < this.problem.studentCount(); s++) {
			int student = s;
			this.received.better(s)
				.forEach((candidate) -> wanting.get(this.problem.candidateSeat(candidate)).add(student));
		}
		List<List<Explanation>> byStudent = new ArrayList<>();
		for (int s = 0; s < this.problem.studentCount(); s++) {
			byStudent.add(new ArrayList<>());
		}
		for (int seat = 0; seat < wanting.size(); seat++) {
			List<Integer> students = wanting.get(seat);
			List<Explanation> answers = students.isEmpty() ? List.of() : this.reasons.whyNot(seat, students);
			for (int i = 0; i < answers.size(); i++) {
				byStudent.get(students.get(i)).add(answers.get(i));
			}
		}
		return byStudent.stream().flatMap(List::stream).toList();
	}

}
