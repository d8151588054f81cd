package no.praksisplass.matching.engine.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.Objective;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Ranks;
import no.praksisplass.matching.engine.model.Settings;
import no.praksisplass.matching.engine.model.Verdict.Code;

/** Adds up an allocation anew and compares. */
final class SumCheck {

	private final Problem problem;

	private final Allocation allocation;

	private final Draws draws;

	/** For every priority, highest first, the placements per rank from 1. */
	private final SortedMap<Integer, long[]> perClass = new TreeMap<>(Collections.reverseOrder());

	private final SortedMap<Integer, Integer> byRank = new TreeMap<>();

	private int unwished;

	private long distance;

	private long preference;

	private long cost;

	private long lottery;

	SumCheck(Allocation allocation, Draws draws) {
		this.problem = allocation.problem;
		this.allocation = allocation;
		this.draws = draws;
		for (int s = 0; s < allocation.choice.length; s++) {
			long[] ranks = this.perClass.computeIfAbsent(this.problem.priority(s),
					(priority) -> new long[this.problem.settings().unwishedRank() + 1]);
			if (allocation.choice[s] != Problem.NONE) {
				add(s, allocation.choice[s], ranks);
			}
		}
	}

	private void add(int student, int candidate, long[] ranks) {
		ranks[this.problem.effectiveRank(candidate)]++;
		if (this.problem.rank(candidate) == Problem.NONE) {
			this.unwished++;
		}
		else {
			this.byRank.merge(this.problem.rank(candidate), 1, Integer::sum);
		}
		this.distance += this.problem.distance(candidate);
		this.preference += this.problem.penalty(candidate);
		this.cost += this.problem.cost(candidate);
		this.lottery += this.draws.of(student, this.problem.candidateSeat(candidate));
	}

	void compare(Objective objective, Ranks ranks) {
		List<Long> placed = new ArrayList<>();
		List<List<Long>> wish = new ArrayList<>();
		this.perClass.forEach((priority, counts) -> {
			long sum = 0;
			for (long count : counts) {
				sum += count;
			}
			placed.add(sum);
			wish.add(wish(counts));
		});
		same("placed", placed, objective.placed());
		same("wish", wish, objective.wish());
		same("change", change(), objective.change());
		same("distance", this.distance, objective.distance());
		same("crowding", crowding(), objective.crowding());
		same("preference", this.preference, objective.preference());
		same("cost", this.cost, objective.cost());
		same("lottery", this.lottery, objective.lottery());
		Violation.unless(ranks.equals(new Ranks(this.byRank, this.unwished)), Code.WRONG_RANKS,
				"the placements per rank are " + this.byRank + " and " + this.unwished + " unwished");
	}

	private static void same(String name, Object found, Object claimed) {
		Violation.unless(found.equals(claimed), Code.WRONG_OBJECTIVE,
				name + " adds up to " + found + ", not " + claimed);
	}

	private List<Long> wish(long[] counts) {
		Settings settings = this.problem.settings();
		List<Long> perRank = new ArrayList<>();
		long total = 0;
		for (int rank = 1; rank < counts.length; rank++) {
			perRank.add(counts[rank]);
			total += counts[rank] * settings.rankCost(rank);
		}
		if (settings.fairness() == Fairness.GENEROUS) {
			Collections.reverse(perRank);
		}
		return (settings.fairness() == Fairness.TOTAL) ? List.of(total) : perRank;
	}

	private long change() {
		long changed = 0;
		for (int i = 0; i < this.problem.publishedCount(); i++) {
			if (this.allocation.seatOf(this.problem.publishedStudent(i)) != this.problem.publishedSeat(i)) {
				changed++;
			}
		}
		return changed;
	}

	private long crowding() {
		long sum = 0;
		for (long present : this.allocation.inSeat) {
			sum += present * (present - 1) / 2;
		}
		return sum;
	}

}
