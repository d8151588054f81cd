package no.praksisplass.matching.engine.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.Matcher;
import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.network.CapacityForest;
import no.praksisplass.matching.engine.outcome.ResultBuilder;

/**
 * What rounds come to that are allocated by hand, by pick number and by the optimum: the
 * same made-up rounds for all. By hand, students are taken in the order of answering and
 * each gets the best wish that is free; who finds none waits, and gets the nearest free
 * place in the end. Nothing given is taken back. Arguments: students; rooms per hundred
 * students; rounds. Prints the rows of a table in Markdown, means of the rounds.
 */
final class ByHandBench {

	private ByHandBench() {
	}

	public static void main(String[] args) {
		int students = Integer.parseInt(args[0]);
		int rooms = Integer.parseInt(args[1]);
		int rounds = Integer.parseInt(args[2]);
		Row byHand = new Row("by hand, first come, first served");
		Row byNumber = new Row("pick number");
		Row guaranteed = new Row("pick number with guarantee");
		Row optimal = new Row("optimal");
		for (int round = 0; round < rounds; round++) {
			Problem problem = BenchProblem.of(students, rooms, Criterion.DEFAULT_ORDER, 1, round);
			byHand.add(new ResultBuilder(problem, new CapacityForest(problem)).build(byHand(problem, round),
					Optional.empty()));
			byNumber.add(solve(BenchProblem.byPickNumber(students, rooms, false, round)));
			guaranteed.add(solve(BenchProblem.byPickNumber(students, rooms, true, round)));
			optimal.add(solve(problem));
		}
		List.of(byHand, byNumber, guaranteed, optimal).forEach((row) -> System.out.println(row.text(rounds)));
	}

	private static Result solve(Problem problem) {
		return new Matcher().solve(problem, SolveControl.NONE);
	}

	/** The candidate of each student, or -1. */
	private static int[] byHand(Problem problem, long seed) {
		List<Integer> order = new ArrayList<>(IntStream.range(0, problem.studentCount()).boxed().toList());
		Collections.shuffle(order, new Random(~seed));
		Book book = new Book(problem);
		int[] choice = new int[order.size()];
		for (int student : order) {
			choice[student] = book.take(student, true);
		}
		for (int student : order) {
			if (choice[student] < 0) {
				choice[student] = book.take(student, false);
			}
		}
		return choice;
	}

	/** What is left of seats and limits. */
	private static final class Book {

		private final Problem problem;

		private final List<List<int[]>> aboveSeat = new ArrayList<>();

		Book(Problem problem) {
			this.problem = problem;
			for (int seat = 0; seat < problem.seatCount(); seat++) {
				this.aboveSeat.add(new ArrayList<>(List.of(new int[] { problem.capacity(seat) })));
			}
			for (int limit = 0; limit < problem.limitCount(); limit++) {
				int[] left = { problem.limitMax(limit) };
				for (int i = 0; i < problem.limitSize(limit); i++) {
					this.aboveSeat.get(problem.limitSeat(limit, i)).add(left);
				}
			}
		}

		int take(int student, boolean wished) {
			Comparator<Integer> first = wished ? Comparator.comparingInt(this.problem::rank)
					: Comparator.comparingInt(this.problem::distance);
			Optional<Integer> best = IntStream
				.range(this.problem.firstCandidate(student), this.problem.firstCandidate(student + 1))
				.filter((candidate) -> !wished || this.problem.rank(candidate) != Problem.NONE)
				.filter((candidate) -> above(candidate).stream().allMatch((left) -> left[0] > 0))
				.boxed()
				.min(first);
			best.ifPresent((candidate) -> above(candidate).forEach((left) -> left[0]--));
			return best.orElse(-1);
		}

		private List<int[]> above(int candidate) {
			return this.aboveSeat.get(this.problem.candidateSeat(candidate));
		}

	}

	/** Sums over the rounds of one way to allocate. */
	private static final class Row {

		private final String name;

		private long placed;

		private long without;

		private long first;

		private long topThree;

		private long unwished;

		private long metres;

		Row(String name) {
			this.name = name;
		}

		void add(Result result) {
			this.placed += result.placements().size();
			this.without += result.unplaced().size();
			this.first += result.ranks().byRank().getOrDefault(1, 0);
			for (int rank = 1; rank <= 3; rank++) {
				this.topThree += result.ranks().byRank().getOrDefault(rank, 0);
			}
			this.unwished += result.ranks().none();
			this.metres += result.objective().distance();
		}

		String text(int rounds) {
			return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |", this.name,
					(double) this.placed / rounds, (double) this.without / rounds, (double) this.first / rounds,
					(double) this.topThree / rounds, (double) this.unwished / rounds,
					this.metres / 1000.0 / this.placed);
		}

	}

}
