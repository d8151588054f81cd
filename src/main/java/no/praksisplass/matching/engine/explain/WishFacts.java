package no.praksisplass.matching.engine.explain;

import java.util.HashMap;
import java.util.Map;

import no.praksisplass.matching.engine.flow.Shift;
import no.praksisplass.matching.engine.level.Level;
import no.praksisplass.matching.engine.model.Problem;

/**
 * Whose wishes get worse in a shift: {@code sum}, by how much the class's sum of rank
 * costs does (or with {@code rank} its count at that rank); {@code students}, how many
 * others of the class get a worse wish or none; {@code without}, how many of these none;
 * {@code from} and {@code to}, the ranks of who of the rest falls the furthest.
 */
final class WishFacts {

	private final Problem problem;

	private final Received received;

	WishFacts(Problem problem, Received received) {
		this.problem = problem;
		this.received = received;
	}

	Map<String, Long> facts(int student, Shift shift, Level level, long by) {
		long worse = 0;
		long without = 0;
		int from = 0;
		int to = 0;
		for (Shift.Move move : shift.moves()) {
			boolean counts = move.student() != student && move.from() != Problem.NONE
					&& this.received.classOf(move.student()) == level.priorityClass();
			if (counts && move.to() == Problem.NONE) {
				worse++;
				without++;
			}
			else if (counts && this.problem.effectiveRank(move.to()) > this.problem.effectiveRank(move.from())) {
				worse++;
				int fall = this.problem.effectiveRank(move.to()) - this.problem.effectiveRank(move.from());
				boolean earlier = fall == to - from && this.problem.effectiveRank(move.from()) < from;
				if (fall > to - from || earlier) {
					from = this.problem.effectiveRank(move.from());
					to = this.problem.effectiveRank(move.to());
				}
			}
		}
		Map<String, Long> facts = new HashMap<>(Map.of("sum", by, "students", worse, "without", without));
		if (level.kind() == Level.Kind.RANK) {
			facts.put("rank", (long) level.rank());
		}
		if (to > from) {
			facts.put("from", (long) from);
			facts.put("to", (long) to);
		}
		return facts;
	}

}
