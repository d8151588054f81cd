package no.praksisplass.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.Lottery;
import no.praksisplass.matching.engine.model.Objective;
import no.praksisplass.matching.engine.model.Problem;
import org.jspecify.annotations.Nullable;

/** Tries every allocation of a small problem. Choices are seats, -1 for none. */
final class BruteForce {

	private final Problem problem;

	private final List<Integer> classes;

	private long @Nullable [] best;

	private int mostPlaced = -1;

	BruteForce(Problem problem) {
		this.problem = problem;
		TreeSet<Integer> priorities = new TreeSet<>();
		for (int s = 0; s < problem.studentCount(); s++) {
			priorities.add(problem.priority(s));
		}
		this.classes = List.copyOf(priorities.descendingSet());
	}

	/** The priorities that occur, highest first. */
	List<Integer> classes() {
		return this.classes;
	}

	/** The best sums in the order of comparison; empty if the pins break a capacity. */
	Optional<long[]> optimum() {
		search(new int[this.problem.studentCount()], 0, (choice) -> {
			long[] sums = sums(choice);
			if (this.best == null || Arrays.compare(sums, this.best) < 0) {
				this.best = sums;
			}
		});
		return Optional.ofNullable(this.best);
	}

	/** The most that can be placed where the first {@code fixed} choices are given. */
	int mostPlaced(int[] order, int[] choice, int fixed) {
		this.mostPlaced = -1;
		search(new int[choice.length], 0, (full) -> {
			for (int i = 0; i < fixed; i++) {
				if (full[order[i]] != choice[order[i]]) {
					return;
				}
			}
			this.mostPlaced = Math.max(this.mostPlaced, (int) Arrays.stream(full).filter((seat) -> seat >= 0).count());
		});
		return this.mostPlaced;
	}

	private void search(int[] choice, int student, Consumer<int[]> found) {
		if (student == choice.length) {
			if (feasible(choice)) {
				found.accept(choice);
			}
			return;
		}
		choice[student] = -1;
		search(choice, student + 1, found);
		for (int seat = 0; seat < this.problem.seatCount(); seat++) {
			if (this.problem.findCandidate(student, seat) >= 0) {
				choice[student] = seat;
				search(choice, student + 1, found);
			}
		}
		choice[student] = -1;
	}

	boolean feasible(int[] choice) {
		for (int i = 0; i < this.problem.pinCount(); i++) {
			int pin = this.problem.pin(i);
			if (choice[this.problem.candidateStudent(pin)] != this.problem.candidateSeat(pin)) {
				return false;
			}
		}
		return withinCapacities(choice);
	}

	boolean withinCapacities(int[] choice) {
		for (int seat = 0; seat < this.problem.seatCount(); seat++) {
			int here = seat;
			if (Arrays.stream(choice).filter((j) -> j == here).count() > this.problem.capacity(seat)) {
				return false;
			}
		}
		for (int limit = 0; limit < this.problem.limitCount(); limit++) {
			int sum = 0;
			for (int i = 0; i < this.problem.limitSize(limit); i++) {
				int seat = this.problem.limitSeat(limit, i);
				sum += (int) Arrays.stream(choice).filter((j) -> j == seat).count();
			}
			if (sum > this.problem.limitMax(limit)) {
				return false;
			}
		}
		return true;
	}

	private long[] sums(int[] choice) {
		List<Long> sums = new ArrayList<>();
		for (int priority : this.classes) {
			sums.add(-sum(choice, (s, k) -> (this.problem.priority(s) == priority) ? 1 : 0));
		}
		for (Criterion criterion : this.problem.settings().criteria()) {
			switch (criterion) {
				case WISH -> this.classes.forEach((priority) -> addWish(choice, priority, sums));
				case CHANGE -> sums.add(changed(choice));
				case DISTANCE -> sums.add(sum(choice, (s, k) -> this.problem.distance(k)));
				case CROWDING -> sums.add(crowding(choice));
				case PREFERENCE -> sums.add(sum(choice, (s, k) -> this.problem.penalty(k)));
				case COST -> sums.add(sum(choice, (s, k) -> this.problem.cost(k)));
			}
		}
		Lottery lottery = new Lottery(this.problem.settings().seed());
		sums.add(sum(choice, (s, k) -> Lottery.draw(lottery.key(this.problem.studentId(s)),
				lottery.key(this.problem.seatId(this.problem.candidateSeat(k))))));
		return sums.stream().mapToLong(Long::longValue).toArray();
	}

	private void addWish(int[] choice, int priority, List<Long> sums) {
		Fairness fairness = this.problem.settings().fairness();
		int worst = this.problem.settings().unwishedRank();
		if (fairness == Fairness.TOTAL) {
			sums.add(sum(choice, (s, k) -> (this.problem.priority(s) == priority)
					? this.problem.settings().rankCost(this.problem.effectiveRank(k)) : 0));
			return;
		}
		for (int i = 1; i <= worst; i++) {
			int rank = (fairness == Fairness.GREEDY) ? i : worst + 1 - i;
			long count = sum(choice,
					(s, k) -> (this.problem.priority(s) == priority && this.problem.effectiveRank(k) == rank) ? 1 : 0);
			sums.add((fairness == Fairness.GREEDY) ? -count : count);
		}
	}

	private long sum(int[] choice, Value value) {
		long sum = 0;
		for (int s = 0; s < choice.length; s++) {
			if (choice[s] >= 0) {
				sum += value.of(s, this.problem.findCandidate(s, choice[s]));
			}
		}
		return sum;
	}

	private long changed(int[] choice) {
		long changed = 0;
		for (int i = 0; i < this.problem.publishedCount(); i++) {
			changed += (choice[this.problem.publishedStudent(i)] == this.problem.publishedSeat(i)) ? 0 : 1;
		}
		return changed;
	}

	private long crowding(int[] choice) {
		long sum = 0;
		for (int s = 0; s < choice.length; s++) {
			for (int other = 0; other < s; other++) {
				sum += (choice[s] >= 0 && choice[s] == choice[other]) ? 1 : 0;
			}
		}
		return sum;
	}

	/** The sums of a result in the order of comparison. */
	static long[] sums(Problem problem, Objective objective) {
		List<Long> sums = new ArrayList<>();
		objective.placed().forEach((placed) -> sums.add(-placed));
		boolean greedy = problem.settings().fairness() == Fairness.GREEDY;
		for (Criterion criterion : problem.settings().criteria()) {
			switch (criterion) {
				case WISH -> objective.wish().forEach((row) -> row.forEach((v) -> sums.add(greedy ? -v : v)));
				case CHANGE -> sums.add(objective.change());
				case DISTANCE -> sums.add(objective.distance());
				case CROWDING -> sums.add(objective.crowding());
				case PREFERENCE -> sums.add(objective.preference());
				case COST -> sums.add(objective.cost());
			}
		}
		sums.add(objective.lottery());
		return sums.stream().mapToLong(Long::longValue).toArray();
	}

	interface Value {

		long of(int student, int candidate);

	}

}
