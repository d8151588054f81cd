package no.praksisplass.matching.engine.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Unplaced;
import no.praksisplass.matching.engine.model.Utf8Order;
import no.praksisplass.matching.engine.model.Verdict.Code;

/**
 * Who goes where according to a result, once that is known to be feasible: everybody
 * accounted for, candidates only, pins kept, nothing over its capacity.
 */
final class Allocation {

	final Problem problem;

	/** For every student the candidate, or {@link Problem#NONE}. */
	final int[] choice;

	/** Students in every seat. */
	final int[] inSeat;

	/** Students in the seats of every limit. */
	final int[] inLimit;

	/** Whether a student is pinned. */
	final boolean[] pinned;

	/** Limits of every seat, the widest first. */
	final List<List<Integer>> limitsOfSeat = new ArrayList<>();

	Allocation(Problem problem, Result result) {
		this.problem = problem;
		this.choice = new int[problem.studentCount()];
		this.inSeat = new int[problem.seatCount()];
		this.inLimit = new int[problem.limitCount()];
		this.pinned = new boolean[problem.studentCount()];
		checkOrder(result);
		readPlacements(result);
		checkPins();
		listLimits();
		checkCapacities();
	}

	private static void checkOrder(Result result) {
		List<String> placed = result.placements().stream().map(Placement::student).toList();
		List<String> unplaced = result.unplaced().stream().map(Unplaced::student).toList();
		for (List<String> ids : List.of(placed, unplaced)) {
			for (int i = 1; i < ids.size(); i++) {
				int order = Utf8Order.INSTANCE.compare(ids.get(i - 1), ids.get(i));
				Violation.unless(order != 0, Code.WRONG_STUDENTS, ids.get(i) + " is listed twice");
				Violation.unless(order < 0, Code.WRONG_ORDER, ids.get(i) + " is listed out of order");
			}
		}
	}

	private void readPlacements(Result result) {
		boolean[] seen = new boolean[this.choice.length];
		Arrays.fill(this.choice, Problem.NONE);
		for (Placement placement : result.placements()) {
			int student = see(placement.student(), seen);
			int seat = this.problem.findSeat(placement.seat());
			int candidate = (seat < 0) ? Problem.NONE : this.problem.findCandidate(student, seat);
			Violation.unless(candidate != Problem.NONE, Code.NOT_A_CANDIDATE,
					placement.student() + " is no candidate for " + placement.seat());
			this.choice[student] = candidate;
			this.inSeat[seat]++;
		}
		result.unplaced().forEach((unplaced) -> see(unplaced.student(), seen));
		for (int s = 0; s < seen.length; s++) {
			Violation.unless(seen[s], Code.WRONG_STUDENTS,
					this.problem.studentId(s) + " is neither placed nor unplaced");
		}
	}

	private int see(String id, boolean[] seen) {
		int student = this.problem.findStudent(id);
		Violation.unless(student >= 0, Code.WRONG_STUDENTS, "there is no student " + id);
		Violation.unless(!seen[student], Code.WRONG_STUDENTS, id + " is both placed and unplaced");
		seen[student] = true;
		return student;
	}

	private void checkPins() {
		for (int i = 0; i < this.problem.pinCount(); i++) {
			int student = this.problem.candidateStudent(this.problem.pin(i));
			Violation.unless(this.choice[student] == this.problem.pin(i), Code.PIN_BROKEN,
					this.problem.studentId(student) + " does not have the seat of the pin");
			this.pinned[student] = true;
		}
	}

	private void listLimits() {
		for (int seat = 0; seat < this.inSeat.length; seat++) {
			this.limitsOfSeat.add(new ArrayList<>());
		}
		IntStream.range(0, this.inLimit.length)
			.boxed()
			.sorted((a, b) -> Integer.compare(this.problem.limitSize(b), this.problem.limitSize(a)))
			.forEach((limit) -> {
				for (int i = 0; i < this.problem.limitSize(limit); i++) {
					int seat = this.problem.limitSeat(limit, i);
					this.limitsOfSeat.get(seat).add(limit);
					this.inLimit[limit] += this.inSeat[seat];
				}
			});
	}

	private void checkCapacities() {
		for (int seat = 0; seat < this.inSeat.length; seat++) {
			Violation.unless(this.inSeat[seat] <= this.problem.capacity(seat), Code.OVER_CAPACITY,
					this.problem.seatId(seat) + " takes " + this.inSeat[seat] + " of " + this.problem.capacity(seat));
		}
		for (int limit = 0; limit < this.inLimit.length; limit++) {
			Violation.unless(this.inLimit[limit] <= this.problem.limitMax(limit), Code.OVER_CAPACITY,
					this.problem.limitId(limit) + " takes " + this.inLimit[limit] + " of "
							+ this.problem.limitMax(limit));
		}
	}

	/** Whether any two limits are nested or disjoint. */
	boolean laminar() {
		for (int limit = 0; limit < this.inLimit.length; limit++) {
			List<Integer> wider = List.of();
			for (int i = 0; i < this.problem.limitSize(limit); i++) {
				List<Integer> all = this.limitsOfSeat.get(this.problem.limitSeat(limit, i));
				List<Integer> here = all.subList(0, all.indexOf(limit));
				if (i > 0 && !here.equals(wider)) {
					return false;
				}
				wider = here;
			}
		}
		return true;
	}

	/** The seat of a student, or {@link Problem#NONE}. */
	int seatOf(int student) {
		return (this.choice[student] == Problem.NONE) ? Problem.NONE : this.problem.candidateSeat(this.choice[student]);
	}

	boolean hasCandidate(int student) {
		return this.problem.firstCandidate(student) < this.problem.firstCandidate(student + 1);
	}

}
