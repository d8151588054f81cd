package no.praksisplass.matching.engine.verify;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Verdict.Code;

/**
 * Replays the students' choices in the order of their pick numbers and compares each with
 * what the student got. With the guarantee, a candidate was rightly passed over if no
 * allocation that keeps all earlier choices and places as many holds it: if the student
 * cannot enter it at all, or only where somebody else has to go without for it and nobody
 * who goes without gains from the seat left.
 */
final class PickReplay {

	private final Problem problem;

	private final Allocation allocation;

	private final Draws draws;

	PickReplay(Allocation allocation, Draws draws) {
		this.problem = allocation.problem;
		this.allocation = allocation;
		this.draws = draws;
	}

	void run() {
		List<Integer> order = IntStream.range(0, this.problem.studentCount())
			.filter((s) -> !this.allocation.pinned[s])
			.boxed()
			.sorted(Comparator.comparingInt(this.problem::pickNumber))
			.toList();
		if (this.problem.settings().guarantee()) {
			withGuarantee(order);
		}
		else {
			withoutGuarantee(order);
		}
	}

	private void withoutGuarantee(List<Integer> order) {
		int[] seatRoom = IntStream.range(0, this.problem.seatCount()).map(this.problem::capacity).toArray();
		int[] limitRoom = IntStream.range(0, this.problem.limitCount()).map(this.problem::limitMax).toArray();
		for (int s = 0; s < this.allocation.pinned.length; s++) {
			if (this.allocation.pinned[s]) {
				take(this.allocation.seatOf(s), seatRoom, limitRoom);
			}
		}
		for (int s : order) {
			int first = byPreference(s).stream()
				.filter((k) -> hasRoom(this.problem.candidateSeat(k), seatRoom, limitRoom))
				.findFirst()
				.orElse(Problem.NONE);
			same(s, first);
			if (first != Problem.NONE) {
				take(this.problem.candidateSeat(first), seatRoom, limitRoom);
			}
		}
	}

	private void same(int student, int candidate) {
		String seat = (candidate == Problem.NONE) ? "no seat"
				: this.problem.seatId(this.problem.candidateSeat(candidate));
		Violation.unless(this.allocation.choice[student] == candidate, Code.RULE_BROKEN,
				this.problem.studentId(student) + " would have taken " + seat);
	}

	private void take(int seat, int[] seatRoom, int[] limitRoom) {
		seatRoom[seat]--;
		this.allocation.limitsOfSeat.get(seat).forEach((limit) -> limitRoom[limit]--);
	}

	private boolean hasRoom(int seat, int[] seatRoom, int[] limitRoom) {
		return seatRoom[seat] > 0
				&& this.allocation.limitsOfSeat.get(seat).stream().allMatch((limit) -> limitRoom[limit] > 0);
	}

	private void withGuarantee(List<Integer> order) {
		Residual residual = new Residual(this.allocation);
		Set<Integer> without = new LinkedHashSet<>(order);
		without.removeIf((s) -> this.allocation.choice[s] != Problem.NONE);
		Violation.unless(!residual.canEnter(seatsOf(without), false), Code.RULE_BROKEN,
				"more students could be placed");
		for (int s : order) {
			int got = this.allocation.choice[s];
			List<Integer> preferred = byPreference(s);
			List<Integer> better = seats(
					(got == Problem.NONE) ? preferred : preferred.subList(0, preferred.indexOf(got)));
			without.remove(s);
			residual.fix(s);
			boolean possible = residual.canEnter(better, true) && (got == Problem.NONE
					|| residual.canEnter(better, false) || residual.canEnter(seatsOf(without), false));
			Violation.unless(!possible, Code.RULE_BROKEN,
					this.problem.studentId(s) + " would have taken something better");
			residual.keep(s);
		}
	}

	private List<Integer> seatsOf(Set<Integer> students) {
		return students.stream().flatMap((s) -> seats(candidates(s)).stream()).toList();
	}

	private List<Integer> seats(List<Integer> candidates) {
		return candidates.stream().map(this.problem::candidateSeat).toList();
	}

	private List<Integer> candidates(int student) {
		return IntStream.range(this.problem.firstCandidate(student), this.problem.firstCandidate(student + 1))
			.boxed()
			.toList();
	}

	/** Best rank first, then nearest, then by lot, then canonical. */
	private List<Integer> byPreference(int student) {
		return candidates(student).stream()
			.sorted(Comparator.<Integer>comparingInt(this::rankOrLast)
				.thenComparingInt(this.problem::distance)
				.thenComparingLong((k) -> this.draws.of(student, this.problem.candidateSeat(k))))
			.toList();
	}

	private int rankOrLast(int candidate) {
		int rank = this.problem.rank(candidate);
		return (rank == Problem.NONE) ? Integer.MAX_VALUE : rank;
	}

}
