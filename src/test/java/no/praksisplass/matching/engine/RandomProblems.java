package no.praksisplass.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.Rule;

/**
 * Small random problems with everything that makes them hard: ties, nested limits,
 * capacities of 0, priority classes, pins, published seats that are gone.
 */
final class RandomProblems {

	/** How many seeds to try; more by {@code -Dpraksisplass.seeds=N}. */
	static int seeds(int usual) {
		return Integer.getInteger("praksisplass.seeds", usual);
	}

	/** Checks that what is rare has turned up, where enough seeds are tried for it. */
	static void withEnoughSeeds(Runnable check) {
		if (seeds(1000) >= 1000) {
			check.run();
		}
	}

	private final Random random;

	private final Draft draft = new Draft();

	private final int students;

	private final int seats;

	private int limits;

	/** Most a value can be: small, so that there are ties, or as large as can be. */
	private final int span;

	private RandomProblems(long seed, boolean huge) {
		this.random = new Random(seed);
		this.students = 1 + this.random.nextInt(6);
		this.seats = 1 + this.random.nextInt((this.students > 4) ? 4 : 5);
		this.span = huge ? Integer.MAX_VALUE : 3;
	}

	/** A problem under {@code rule} with the given criteria. */
	static Draft draft(long seed, Rule rule, Fairness fairness, List<Criterion> criteria) {
		return new RandomProblems(seed, seed % 16 == 0).fill(rule, fairness, criteria);
	}

	/** Some of the criteria in some order. */
	static List<Criterion> someCriteria(long seed) {
		Random random = new Random(~seed);
		List<Criterion> all = new ArrayList<>(Arrays.asList(Criterion.values()));
		Collections.shuffle(all, random);
		return List.copyOf(all.subList(0, random.nextInt(all.size() + 1)));
	}

	/** One fairness after the other. */
	static Fairness someFairness(long seed) {
		return List.of(Fairness.values()).get((int) (seed % Fairness.values().length));
	}

	private Draft fill(Rule rule, Fairness fairness, List<Criterion> criteria) {
		List<Long> costs = List.of(0L, 1L, 1L, (long) this.span);
		String seed = "seed" + this.random.nextInt(1000);
		boolean ownCosts = this.random.nextInt(3) == 0;
		boolean guarantee = this.random.nextBoolean();
		boolean ownRank = this.random.nextInt(4) == 0;
		this.draft.add((b) -> b.rule(rule).fairness(fairness).criteria(criteria).seed(seed).guarantee(guarantee));
		if (ownCosts) {
			this.draft.add((b) -> b.rankCosts(costs));
		}
		if (ownRank) {
			this.draft.add((b) -> b.unwishedRank(5));
		}
		int classes = 1 + this.random.nextInt(3);
		List<Integer> numbers = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
		Collections.shuffle(numbers, this.random);
		for (int s = 0; s < this.students; s++) {
			String id = student(s);
			int priority = this.random.nextInt(classes);
			int number = numbers.get(s);
			this.draft.add((b) -> b.addStudent(id, priority, number));
		}
		for (int j = 0; j < this.seats; j++) {
			String id = seat(j);
			int capacity = this.random.nextInt(3);
			this.draft.add((b) -> b.addSeat(id, capacity));
		}
		List<Integer> all = new ArrayList<>();
		for (int j = 0; j < this.seats; j++) {
			all.add(j);
		}
		Collections.shuffle(all, this.random);
		addLimits(all, 0);
		for (int s = 0; s < this.students; s++) {
			addCandidates(s);
		}
		return this.draft;
	}

	/** Ids whose order in UTF-16 is not that in UTF-8. */
	private static String student(int s) {
		return List.of("å", "s1", "\uFFFDx", "\uD83D\uDE00", "s", "S2").get(s);
	}

	private static String seat(int j) {
		return List.of("p", "v\uD83D\uDE00", "v\uFFFD", "a b", "\"").get(j);
	}

	private void addLimits(List<Integer> within, int depth) {
		if (within.isEmpty() || depth > 3) {
			return;
		}
		if (this.random.nextInt(3) > 0) {
			String id = "limit" + this.limits++;
			int max = this.random.nextInt(within.size() + 2);
			List<String> ids = within.stream().map(RandomProblems::seat).toList();
			this.draft.add((b) -> b.addLimit(id, max, ids));
		}
		int cut = this.random.nextInt(within.size() + 1);
		addLimits(within.subList(0, cut), depth + 1);
		addLimits(within.subList(cut, within.size()), depth + 1);
	}

	private int value() {
		return (this.span == Integer.MAX_VALUE) ? this.span - this.random.nextInt(3) : this.random.nextInt(this.span);
	}

	private void addCandidates(int s) {
		String student = student(s);
		List<String> possible = new ArrayList<>();
		for (int j = 0; j < this.seats; j++) {
			if (this.random.nextInt(4) > 0) {
				String seat = seat(j);
				possible.add(seat);
				int rank = this.random.nextInt(5);
				int distance = value();
				int penalty = value();
				int cost = value();
				this.draft.add((rank == 0) ? (b) -> b.addUnwished(student, seat, distance, penalty, cost)
						: (b) -> b.addCandidate(student, seat, rank, distance, penalty, cost));
			}
		}
		if (!possible.isEmpty() && this.random.nextInt(8) == 0) {
			String seat = possible.get(this.random.nextInt(possible.size()));
			this.draft.add((b) -> b.addPin(student, seat));
		}
		if (this.random.nextInt(3) == 0) {
			String seat = (this.random.nextInt(4) == 0) ? "gone" : seat(this.random.nextInt(this.seats));
			this.draft.add((b) -> b.addPublished(student, seat));
		}
	}

}
