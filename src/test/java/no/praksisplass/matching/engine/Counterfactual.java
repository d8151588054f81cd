package no.praksisplass.matching.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.matching.engine.model.Explanation.Reason;
import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** An explanation beside the results without and with the student pinned there. */
final class Counterfactual {

	private final Problem problem;

	private final Result result;

	private final Explanation explanation;

	private final List<Integer> classes;

	private final int own;

	Counterfactual(Problem problem, Result result, Explanation explanation) {
		this.problem = problem;
		this.result = result;
		this.explanation = explanation;
		this.classes = new BruteForce(problem).classes();
		this.own = this.classes.indexOf(problem.priority(problem.findStudent(explanation.student())));
	}

	/** How many explanations there should be. */
	static int betterCandidates(Problem problem, Result result) {
		Map<String, String> seats = seats(result);
		int count = 0;
		for (int s = 0; s < problem.studentCount(); s++) {
			int got = rank(problem, s, seats.get(problem.studentId(s)));
			for (int k = problem.firstCandidate(s); k < problem.firstCandidate(s + 1); k++) {
				count += (problem.effectiveRank(k) < got) ? 1 : 0;
			}
		}
		return count;
	}

	private static Map<String, String> seats(Result result) {
		Map<String, String> seats = new HashMap<>();
		for (Placement placement : result.placements()) {
			seats.put(placement.student(), placement.seat());
		}
		return seats;
	}

	/** Rank of a seat for a student; past all others where there is none. */
	private static int rank(Problem problem, int student, String seat) {
		return (seat == null) ? 2000 : problem.effectiveRank(problem.findCandidate(student, problem.findSeat(seat)));
	}

	void isPinned() {
		boolean pinned = false;
		for (int i = 0; i < this.problem.pinCount(); i++) {
			int student = this.problem.candidateStudent(this.problem.pin(i));
			pinned |= this.problem.studentId(student).equals(this.explanation.student());
		}
		assertThat(pinned).isTrue();
	}

	void confirms(Optional<Result> there) {
		if (there.isEmpty()) {
			assertThat(this.explanation.reason()).isEqualTo(Reason.HELD_BY_PIN);
			assertThat(this.explanation.facts()).extractingByKey("pinned")
				.isEqualTo(this.explanation.facts().get("capacity"));
			return;
		}
		long[] before = BruteForce.sums(this.problem, this.result.objective());
		long[] after = BruteForce.sums(this.problem, there.get().objective());
		int level = 0;
		while (level < before.length - 1 && before[level] == after[level]) {
			level++;
		}
		compare(level, after[level] - before[level], there.get());
	}

	private void compare(int level, long by, Result there) {
		Map<String, Long> facts = this.explanation.facts();
		Reason reason = this.explanation.reason();
		int worseClass = classOf(level);
		String name = name(level);
		assertThat(by).isNotNegative();
		if (name.equals("lottery")) {
			assertThat(reason).isEqualTo(Reason.LOTTERY);
			assertThat(facts).isEqualTo(
					Map.of("lottery", this.result.objective().lottery(), "lotteryThere", there.objective().lottery()));
		}
		else if (worseClass < 0) {
			assertThat(reason).isEqualTo(Reason.WORSE_CRITERION);
			assertThat(facts).isEqualTo(Map.of(name, by));
		}
		else if (name.equals("placed")) {
			assertThat(reason)
				.isEqualTo((worseClass < this.own) ? Reason.FULL_HIGHER_PRIORITY : Reason.WOULD_LEAVE_UNPLACED);
			assertThat(facts).isEqualTo(Map.of("students", by));
		}
		else {
			assertThat(reason)
				.isEqualTo((worseClass < this.own) ? Reason.FULL_HIGHER_PRIORITY : Reason.WOULD_WORSEN_WISHES);
			wishFacts(worseClass, by, there);
		}
	}

	private void wishFacts(int worseClass, long by, Result there) {
		Map<String, Long> facts = this.explanation.facts();
		Map<String, String> before = seats(this.result);
		Map<String, String> after = seats(there);
		long worse = 0;
		long without = 0;
		long fall = 0;
		for (int s = 0; s < this.problem.studentCount(); s++) {
			String id = this.problem.studentId(s);
			int from = rank(this.problem, s, before.get(id));
			int to = rank(this.problem, s, after.get(id));
			if (this.problem.priority(s) == this.classes.get(worseClass) && to > from
					&& !id.equals(this.explanation.student())) {
				worse++;
				without += after.containsKey(id) ? 0 : 1;
				fall = after.containsKey(id) ? Math.max(fall, to - from) : fall;
			}
		}
		assertThat(facts).containsEntry("sum", by).containsEntry("students", worse).containsEntry("without", without);
		assertThat(facts.containsKey("from")).isEqualTo(fall > 0);
		assertThat(facts.getOrDefault("to", 0L) - facts.getOrDefault("from", 0L)).isEqualTo(fall);
	}

	private int classOf(int level) {
		if (level < this.classes.size()) {
			return level;
		}
		int offset = level - this.classes.size();
		for (Criterion criterion : this.problem.settings().criteria()) {
			int size = (criterion == Criterion.WISH) ? this.classes.size() * ranks() : 1;
			if (offset < size) {
				return (criterion == Criterion.WISH) ? offset / ranks() : -1;
			}
			offset -= size;
		}
		return -1;
	}

	private int ranks() {
		return (this.problem.settings().fairness() == Fairness.TOTAL) ? 1 : this.problem.settings().unwishedRank();
	}

	private String name(int level) {
		if (level < this.classes.size()) {
			return "placed";
		}
		int offset = level - this.classes.size();
		for (Criterion criterion : this.problem.settings().criteria()) {
			offset -= (criterion == Criterion.WISH) ? this.classes.size() * ranks() : 1;
			if (offset < 0) {
				return criterion.code();
			}
		}
		return "lottery";
	}

}
