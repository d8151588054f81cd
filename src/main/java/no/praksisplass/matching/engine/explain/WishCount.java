package no.praksisplass.matching.engine.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import no.praksisplass.matching.engine.flow.Shift;
import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Settings;

/**
 * What moves do to the students placed and their wishes, in the shape of
 * {@link no.praksisplass.matching.engine.model.Objective}.
 */
final class WishCount {

	private final Problem problem;

	private final Received received;

	WishCount(Problem problem, Received received) {
		this.problem = problem;
		this.received = received;
	}

	/** Change of the students placed by class, highest first. */
	List<Long> placed(List<Shift.Move> moves) {
		long[] change = new long[this.received.classes()];
		for (Shift.Move move : moves) {
			change[this.received.classOf(move.student())] += ((move.to() == Problem.NONE) ? 0 : 1)
					- ((move.from() == Problem.NONE) ? 0 : 1);
		}
		return Arrays.stream(change).boxed().toList();
	}

	/** Change of the wishes by class, highest first. */
	List<List<Long>> wish(List<Shift.Move> moves) {
		Settings settings = this.problem.settings();
		boolean total = settings.fairness() == Fairness.TOTAL;
		long[][] change = new long[this.received.classes()][total ? 1 : settings.unwishedRank()];
		for (Shift.Move move : moves) {
			long[] row = change[this.received.classOf(move.student())];
			add(row, move.from(), -1);
			add(row, move.to(), 1);
		}
		List<List<Long>> wish = new ArrayList<>();
		for (long[] row : change) {
			List<Long> values = new ArrayList<>(Arrays.stream(row).boxed().toList());
			if (settings.fairness() == Fairness.GENEROUS) {
				Collections.reverse(values);
			}
			wish.add(values);
		}
		return wish;
	}

	private void add(long[] row, int candidate, long sign) {
		if (candidate != Problem.NONE) {
			Settings settings = this.problem.settings();
			int rank = this.problem.effectiveRank(candidate);
			boolean total = settings.fairness() == Fairness.TOTAL;
			row[total ? 0 : rank - 1] += sign * (total ? settings.rankCost(rank) : 1);
		}
	}

}
