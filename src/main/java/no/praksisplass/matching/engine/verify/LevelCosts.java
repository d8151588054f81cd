package no.praksisplass.matching.engine.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.Problem;

/** What each choice adds to each level of comparison; all are to be kept low. */
final class LevelCosts {

	/** A student and a candidate, or {@link Problem#NONE} for going without. */
	interface Cost {

		long of(int student, int candidate);

	}

	private final Problem problem;

	private final Draws draws;

	private final List<Cost> levels = new ArrayList<>();

	private final int[] published;

	/** The level of crowding, which the seats add, or -1. */
	private int crowding = -1;

	LevelCosts(Problem problem, Draws draws) {
		this.problem = problem;
		this.draws = draws;
		this.published = new int[problem.studentCount()];
		Arrays.fill(this.published, Problem.NONE);
		for (int i = 0; i < problem.publishedCount(); i++) {
			this.published[problem.publishedStudent(i)] = problem.publishedSeat(i);
		}
		int[] classes = IntStream.range(0, problem.studentCount())
			.map((s) -> -problem.priority(s))
			.distinct()
			.sorted()
			.map((negative) -> -negative)
			.toArray();
		for (int priority : classes) {
			this.levels.add((s, k) -> (problem.priority(s) == priority && k == Problem.NONE) ? 1 : 0);
		}
		for (Criterion criterion : problem.settings().criteria()) {
			addCriterion(criterion, classes);
		}
		addPlaced((s, k) -> this.draws.of(s, problem.candidateSeat(k)));
	}

	private void addPlaced(Cost cost) {
		this.levels.add((s, k) -> (k == Problem.NONE) ? 0 : cost.of(s, k));
	}

	private void addCriterion(Criterion criterion, int[] classes) {
		switch (criterion) {
			case WISH -> {
				for (int priority : classes) {
					addWish(priority);
				}
			}
			case CHANGE -> this.levels.add(this::change);
			case DISTANCE -> addPlaced((s, k) -> this.problem.distance(k));
			case CROWDING -> {
				this.crowding = this.levels.size();
				this.levels.add((s, k) -> 0);
			}
			case PREFERENCE -> addPlaced((s, k) -> this.problem.penalty(k));
			case COST -> addPlaced((s, k) -> this.problem.cost(k));
		}
	}

	private void addWish(int priority) {
		Problem p = this.problem;
		int worst = p.settings().unwishedRank();
		Fairness fairness = p.settings().fairness();
		if (fairness == Fairness.TOTAL) {
			addPlaced((s, k) -> (p.priority(s) == priority) ? p.settings().rankCost(p.effectiveRank(k)) : 0);
			return;
		}
		boolean greedy = fairness == Fairness.GREEDY;
		for (int i = 1; i <= worst; i++) {
			int rank = greedy ? i : worst + 1 - i;
			addPlaced((s, k) -> (p.priority(s) == priority && p.effectiveRank(k) == rank) ? (greedy ? -1 : 1) : 0);
		}
	}

	private long change(int student, int candidate) {
		int seat = this.published[student];
		boolean kept = candidate != Problem.NONE && this.problem.candidateSeat(candidate) == seat;
		return (seat == Problem.NONE || kept) ? 0 : 1;
	}

	int size() {
		return this.levels.size();
	}

	long of(int level, int student, int candidate) {
		return this.levels.get(level).of(student, candidate);
	}

	/** What the student after {@code present} others in a seat adds to a level. */
	long ofSharing(int level, int present) {
		return (level == this.crowding) ? present : 0;
	}

}
