package no.praksisplass.matching.engine.pick;

import java.util.Comparator;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Lottery;
import no.praksisplass.matching.engine.model.Problem;

/** The order in which a student prefers candidates, and that in which students choose. */
final class Preferences {

	private final Problem problem;

	private final long[] studentKeys;

	private final long[] seatKeys;

	Preferences(Problem problem) {
		this.problem = problem;
		Lottery lottery = new Lottery(problem.settings().seed());
		this.studentKeys = IntStream.range(0, problem.studentCount())
			.mapToLong((s) -> lottery.key(problem.studentId(s)))
			.toArray();
		this.seatKeys = IntStream.range(0, problem.seatCount())
			.mapToLong((seat) -> lottery.key(problem.seatId(seat)))
			.toArray();
	}

	/** Students by pick number. */
	int[] turns() {
		return IntStream.range(0, this.problem.studentCount())
			.boxed()
			.sorted(Comparator.comparingInt(this.problem::pickNumber))
			.mapToInt(Integer::intValue)
			.toArray();
	}

	/**
	 * Candidates by rank, no rank last, then distance, then lot, then canonical order.
	 */
	int[] candidates(int student) {
		return IntStream.range(this.problem.firstCandidate(student), this.problem.firstCandidate(student + 1))
			.boxed()
			.sorted(Comparator.<Integer>comparingInt((k) -> rankOrLast(this.problem.rank(k)))
				.thenComparingInt(this.problem::distance)
				.thenComparingInt(
						(k) -> Lottery.draw(this.studentKeys[student], this.seatKeys[this.problem.candidateSeat(k)])))
			.mapToInt(Integer::intValue)
			.toArray();
	}

	private static int rankOrLast(int rank) {
		return (rank == Problem.NONE) ? Integer.MAX_VALUE : rank;
	}

}
