package no.praksisplass.matching.engine.explain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;

/** What each student got in an allocation, and what would have been better. */
public final class Received {

	private final Problem problem;

	private final int[] choice;

	/** Priorities that occur, ascending. */
	private final int[] priorities;

	/**
	 * Reads a result.
	 * @param problem the problem
	 * @param result its result
	 * @throws IllegalArgumentException if a placement is no candidate of the problem
	 */
	public Received(Problem problem, Result result) {
		this.problem = problem;
		this.choice = new int[problem.studentCount()];
		Arrays.fill(this.choice, Problem.NONE);
		for (Placement placement : result.placements()) {
			int student = problem.findStudent(placement.student());
			int seat = problem.findSeat(placement.seat());
			int candidate = (student < 0 || seat < 0) ? Problem.NONE : problem.findCandidate(student, seat);
			if (candidate == Problem.NONE) {
				throw new IllegalArgumentException("the result is not of this problem");
			}
			this.choice[student] = candidate;
		}
		this.priorities = IntStream.range(0, problem.studentCount())
			.map(problem::priority)
			.distinct()
			.sorted()
			.toArray();
	}

	/** For every student the candidate, or {@link Problem#NONE}. */
	public int[] choice() {
		return this.choice.clone();
	}

	/** The candidate of a student, or {@link Problem#NONE}. */
	int of(int student) {
		return this.choice[student];
	}

	/** Index of a student's priority class, highest first. */
	int classOf(int student) {
		return this.priorities.length - 1 - Arrays.binarySearch(this.priorities, this.problem.priority(student));
	}

	/** Number of priority classes. */
	int classes() {
		return this.priorities.length;
	}

	/**
	 * The candidates of a better rank than the one received: all of them for a student
	 * without a place.
	 */
	List<Integer> better(int student) {
		int mine = this.choice[student];
		int rank = (mine == Problem.NONE) ? Integer.MAX_VALUE : this.problem.effectiveRank(mine);
		return IntStream.range(this.problem.firstCandidate(student), this.problem.firstCandidate(student + 1))
			.filter((candidate) -> this.problem.effectiveRank(candidate) < rank)
			.boxed()
			.toList();
	}

}
