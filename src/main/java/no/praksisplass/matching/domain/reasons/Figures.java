package no.praksisplass.matching.domain.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * What came of a round for all, as students may see it: no count tells of fewer than five
 * students, nor can one be reckoned from the others.
 *
 * @param placed students placed
 * @param unplaced students without a place
 * @param byRank how many got their wish of each rank
 * @param unwished how many got a place that no wish covers
 */
public record Figures(int placed, int unplaced, SortedMap<Integer, Integer> byRank, int unwished) {

	/** Whether a count is so small that it would tell of single students. */
	public boolean small(int count) {
		return count > 0 && count < ReasonKind.FEWEST_OTHERS;
	}

	/**
	 * The placed by the rank of the wish that was met, best first, with as many ranks in
	 * a group as it takes to be five students; empty where all placed are fewer.
	 */
	public List<Group> groups() {
		List<Group> ranks = new ArrayList<>();
		this.byRank.forEach((rank, count) -> ranks.add(new Group(rank, rank, count)));
		if (this.unwished > 0) {
			ranks.add(new Group(Group.UNWISHED, Group.UNWISHED, this.unwished));
		}
		List<Group> groups = new ArrayList<>();
		for (Group next : ranks) {
			int last = groups.size() - 1;
			if (last >= 0 && small(groups.get(last).count())) {
				groups.set(last, groups.get(last).with(next));
			}
			else {
				groups.add(next);
			}
		}
		if (groups.size() > 1 && small(groups.get(groups.size() - 1).count())) {
			Group rest = groups.remove(groups.size() - 1);
			groups.set(groups.size() - 1, groups.get(groups.size() - 1).with(rest));
		}
		return groups.stream().filter((group) -> !small(group.count())).toList();
	}

	/**
	 * Students who got wishes of some ranks.
	 *
	 * @param from the best rank, or {@link #UNWISHED}
	 * @param to the worst rank, or {@link #UNWISHED}
	 * @param count how many
	 */
	public record Group(int from, int to, int count) {

		/** A place that no wish covers. */
		static final int UNWISHED = Integer.MAX_VALUE;

		Group with(Group worse) {
			return new Group(this.from, worse.to, this.count + worse.count);
		}

		/** Whether it has nothing but places that no wish covers. */
		public boolean onlyUnwished() {
			return this.from == UNWISHED;
		}

		/** Whether it has places that no wish covers. */
		public boolean withUnwished() {
			return this.to == UNWISHED;
		}

	}

}
