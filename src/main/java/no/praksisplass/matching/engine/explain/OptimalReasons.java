package no.praksisplass.matching.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.matching.engine.flow.Optimum;
import no.praksisplass.matching.engine.flow.Shift;
import no.praksisplass.matching.engine.level.Level;
import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Explanation.Reason;
import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * Why students did not get seats in the optimum: what would change if the student were
 * pinned there and all others placed in the best way, and which sum of that is the first
 * to get worse.
 */
final class OptimalReasons implements Reasons {

	private final Problem problem;

	private final CapacityForest forest;

	private final Received received;

	private final Optimum optimum;

	private final long lottery;

	OptimalReasons(Problem problem, CapacityForest forest, Received received, Optimum optimum, long lottery) {
		this.problem = problem;
		this.forest = forest;
		this.received = received;
		this.optimum = optimum;
		this.lottery = lottery;
	}

	@Override
	public List<Explanation> whyNot(int seat, List<Integer> students) {
		List<Explanation> answers = new ArrayList<>();
		List<Integer> free = students.stream().filter((student) -> !this.optimum.isPinned(student)).toList();
		if (!free.isEmpty()) {
			this.optimum.placing(seat, free, (student, shift) -> answers.add(answer(seat, student, shift)));
		}
		for (int i = 0; i < students.size(); i++) {
			if (this.optimum.isPinned(students.get(i))) {
				answers.add(i, explanation(students.get(i), seat, Reason.PINNED, Map.of()));
			}
		}
		return answers;
	}

	private Explanation answer(int seat, int student, Optional<Shift> shift) {
		return shift.map((change) -> answer(seat, student, change))
			.orElseGet(() -> explanation(student, seat, Reason.HELD_BY_PIN, Pinned.facts(this.forest, seat)));
	}

	private Explanation answer(int seat, int student, Shift shift) {
		int level = shift.firstChange().orElse(-1);
		if (level < 0) {
			return lottery(seat, student, 0);
		}
		Level worse = shift.level(level);
		long by = shift.change(level);
		boolean higher = worse.priorityClass() < this.received.classOf(student);
		return switch (worse.kind()) {
			case UNPLACED -> explanation(student, seat,
					higher ? Reason.FULL_HIGHER_PRIORITY : Reason.WOULD_LEAVE_UNPLACED, Map.of("students", by));
			case WISH, RANK ->
				explanation(student, seat, higher ? Reason.FULL_HIGHER_PRIORITY : Reason.WOULD_WORSEN_WISHES,
						new WishFacts(this.problem, this.received).facts(student, shift, worse, by));
			case CHANGE -> criterion(seat, student, Criterion.CHANGE, by);
			case DISTANCE -> criterion(seat, student, Criterion.DISTANCE, by);
			case CROWDING -> criterion(seat, student, Criterion.CROWDING, by);
			case PREFERENCE -> criterion(seat, student, Criterion.PREFERENCE, by);
			case COST -> criterion(seat, student, Criterion.COST, by);
			case LOTTERY -> lottery(seat, student, by);
		};
	}

	private Explanation criterion(int seat, int student, Criterion criterion, long by) {
		return explanation(student, seat, Reason.WORSE_CRITERION, Map.of(criterion.code(), by));
	}

	private Explanation lottery(int seat, int student, long by) {
		return explanation(student, seat, Reason.LOTTERY,
				Map.of("lottery", this.lottery, "lotteryThere", this.lottery + by));
	}

	private Explanation explanation(int student, int seat, Reason reason, Map<String, Long> facts) {
		return new Explanation(this.problem.studentId(student), this.problem.seatId(seat), reason, facts);
	}

}
