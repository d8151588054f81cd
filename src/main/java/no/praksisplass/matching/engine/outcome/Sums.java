package no.praksisplass.matching.engine.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.Lottery;
import no.praksisplass.matching.engine.model.Objective;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Ranks;
import no.praksisplass.matching.engine.model.Settings;

/** Adds up an allocation. */
public final class Sums {

	private final Problem problem;

	private final int[] choice;

	/** Priorities that occur, ascending. */
	private final int[] priorities;

	/**
	 * Adds up.
	 * @param problem the problem
	 * @param choice for every student the candidate, or {@link Problem#NONE}
	 */
	public Sums(Problem problem, int[] choice) {
		this.problem = problem;
		this.choice = choice;
		this.priorities = IntStream.range(0, problem.studentCount())
			.map(problem::priority)
			.distinct()
			.sorted()
			.toArray();
	}

	/** All sums. */
	public Objective objective() {
		long[] placed = new long[this.priorities.length];
		long distance = 0;
		long preference = 0;
		long cost = 0;
		for (int s = 0; s < this.choice.length; s++) {
			int candidate = this.choice[s];
			if (candidate != Problem.NONE) {
				placed[classOf(s)]++;
				distance += this.problem.distance(candidate);
				preference += this.problem.penalty(candidate);
				cost += this.problem.cost(candidate);
			}
		}
		return new Objective(Arrays.stream(placed).boxed().toList(), wish(), change(), distance, crowding(), preference,
				cost, lottery());
	}

	private int classOf(int student) {
		return this.priorities.length - 1 - Arrays.binarySearch(this.priorities, this.problem.priority(student));
	}

	private List<List<Long>> wish() {
		Settings settings = this.problem.settings();
		boolean total = settings.fairness() == Fairness.TOTAL;
		long[][] sums = new long[this.priorities.length][total ? 1 : settings.unwishedRank()];
		for (int s = 0; s < this.choice.length; s++) {
			if (this.choice[s] != Problem.NONE) {
				int rank = this.problem.effectiveRank(this.choice[s]);
				sums[classOf(s)][total ? 0 : rank - 1] += total ? settings.rankCost(rank) : 1;
			}
		}
		List<List<Long>> wish = new ArrayList<>();
		for (long[] row : sums) {
			List<Long> values = new ArrayList<>(Arrays.stream(row).boxed().toList());
			if (settings.fairness() == Fairness.GENEROUS) {
				Collections.reverse(values);
			}
			wish.add(values);
		}
		return wish;
	}

	private long change() {
		long changed = 0;
		for (int i = 0; i < this.problem.publishedCount(); i++) {
			int candidate = this.choice[this.problem.publishedStudent(i)];
			boolean kept = candidate != Problem.NONE
					&& this.problem.candidateSeat(candidate) == this.problem.publishedSeat(i);
			changed += kept ? 0 : 1;
		}
		return changed;
	}

	private long crowding() {
		long[] inSeat = new long[this.problem.seatCount()];
		long sum = 0;
		for (int candidate : this.choice) {
			if (candidate != Problem.NONE) {
				sum += inSeat[this.problem.candidateSeat(candidate)]++;
			}
		}
		return sum;
	}

	private long lottery() {
		Lottery lottery = new Lottery(this.problem.settings().seed());
		long sum = 0;
		for (int s = 0; s < this.choice.length; s++) {
			if (this.choice[s] != Problem.NONE) {
				sum += Lottery.draw(lottery.key(this.problem.studentId(s)),
						lottery.key(this.problem.seatId(this.problem.candidateSeat(this.choice[s]))));
			}
		}
		return sum;
	}

	/** Placements by rank. */
	public Ranks ranks() {
		TreeMap<Integer, Integer> byRank = new TreeMap<>();
		int none = 0;
		for (int candidate : this.choice) {
			if (candidate != Problem.NONE && this.problem.rank(candidate) != Problem.NONE) {
				byRank.merge(this.problem.rank(candidate), 1, Integer::sum);
			}
			else if (candidate != Problem.NONE) {
				none++;
			}
		}
		return new Ranks(byRank, none);
	}

}
