package no.praksisplass.matching.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.matching.engine.model.Explanation.Reason;
import no.praksisplass.matching.engine.model.Problem;

/** Why a student could not pick a seat, found by trying everything. */
final class PickCounterfactual {

	private final Problem problem;

	private final int[] seats;

	private final int student;

	private final int seat;

	private final long earlier;

	PickCounterfactual(Problem problem, int[] seats, Explanation explanation) {
		this.problem = problem;
		this.seats = seats;
		this.student = problem.findStudent(explanation.student());
		this.seat = problem.findSeat(explanation.seat());
		this.earlier = explanation.facts().getOrDefault("students", 0L);
	}

	Reason reason() {
		BruteForce bruteForce = new BruteForce(this.problem);
		int[] turns = IntStream.range(0, this.seats.length)
			.boxed()
			.sorted(Comparator.comparing(this.problem::pickNumber))
			.mapToInt(Integer::intValue)
			.toArray();
		int[] choice = pins();
		if (choice[this.student] >= 0) {
			return Reason.PINNED;
		}
		choice[this.student] = this.seat;
		if (!bruteForce.withinCapacities(choice)) {
			return Reason.HELD_BY_PIN;
		}
		int turn = 0;
		while (turns[turn] != this.student) {
			choice[turns[turn]] = this.seats[turns[turn]];
			turn++;
		}
		if (!bruteForce.withinCapacities(choice)) {
			return (this.earlier > 0 && this.earlier <= turn) ? Reason.TAKEN_EARLIER : Reason.NOT_PROVEN;
		}
		boolean fewer = bruteForce.mostPlaced(turns, choice, turn + 1) < bruteForce.mostPlaced(turns, choice, 0);
		return (fewer && this.problem.settings().guarantee()) ? Reason.GUARANTEE : Reason.NOT_PROVEN;
	}

	private int[] pins() {
		int[] choice = new int[this.seats.length];
		Arrays.fill(choice, -1);
		for (int i = 0; i < this.problem.pinCount(); i++) {
			int pinned = this.problem.candidateStudent(this.problem.pin(i));
			choice[pinned] = this.problem.candidateSeat(this.problem.pin(i));
		}
		return choice;
	}

}
