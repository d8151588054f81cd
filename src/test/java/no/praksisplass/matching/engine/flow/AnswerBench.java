package no.praksisplass.matching.engine.flow;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import no.praksisplass.matching.engine.Explainer;
import no.praksisplass.matching.engine.Matcher;
import no.praksisplass.matching.engine.Replanner;
import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.InfeasibleException;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.SolveControl;

/**
 * Times what is asked of a solved round: all explanations, all gains, and edits one after
 * the other. Arguments: number of students; rooms per hundred students; rounds; edits of
 * each kind in a round.
 */
final class AnswerBench {

	private static final List<String> KINDS = List.of("pin", "ban", "seat gone", "place added", "withdrawn");

	private static final List<String> ASKED = List.of("solve, ms", "take up, ms", "all explanations, ms",
			"all gains, ms", "explanations, in solves", "gains, in solves");

	private AnswerBench() {
	}

	public static void main(String[] args) {
		int students = Integer.parseInt(args[0]);
		int rounds = Integer.parseInt(args[2]);
		double[][] times = new double[ASKED.size()][rounds];
		double[][] edits = new double[KINDS.size()][];
		for (int round = 0; round < rounds; round++) {
			Problem problem = BenchProblem.of(students, Integer.parseInt(args[1]), Criterion.DEFAULT_ORDER, 1, round);
			long start = now();
			Result result = new Matcher().solve(problem, SolveControl.NONE);
			times[0][round] = millis(start);
			if (args[4].equals("all")) {
				explain(problem, result, times, round);
			}
			edits = edit(problem, result, Integer.parseInt(args[3]), new Random(round));
		}
		for (int i = 0; i < times.length; i++) {
			print(ASKED.get(i), times[i]);
		}
		for (int kind = 0; kind < KINDS.size(); kind++) {
			print(KINDS.get(kind) + ", last round", edits[kind]);
		}
	}

	private static void explain(Problem problem, Result result, double[][] times, int round) {
		long start = now();
		Explainer explainer = Explainer.of(problem, result);
		times[1][round] = millis(start);
		start = now();
		int explained = explainer.explanations().size();
		times[2][round] = millis(start);
		start = now();
		int gains = explainer.gains().size();
		times[3][round] = millis(start);
		times[4][round] = times[2][round] / times[0][round];
		times[5][round] = times[3][round] / times[0][round];
		System.out.printf(Locale.ROOT, "%d candidates, %d unplaced, %d explanations, %d gains%n",
				problem.candidateCount(), result.unplaced().size(), explained, gains);
	}

	private static void print(String what, double[] times) {
		double[] sorted = times.clone();
		Arrays.sort(sorted);
		System.out.printf(Locale.ROOT, "%s: median %.2f, p95 %.2f, most %.2f%n", what, sorted[sorted.length / 2],
				sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
	}

	/** Every edit begins where the one before ended; times in ms by kind. */
	private static double[][] edit(Problem problem, Result result, int count, Random random) {
		Replanner replanner = Replanner.of(problem, result);
		double[][] times = new double[KINDS.size()][count];
		boolean[] done = new boolean[problem.studentCount()];
		for (int i = 0; i < count; i++) {
			for (int kind = 0; kind < KINDS.size(); kind++) {
				List<Placement> now = replanner.placements();
				Placement placement = now.get(random.nextInt(now.size()));
				int student = problem.findStudent(placement.student());
				int place = random.nextInt(problem.firstCandidate(student + 1) - problem.firstCandidate(student));
				String other = problem.seatId(problem.candidateSeat(problem.firstCandidate(student) + place));
				if (done[student]) {
					continue;
				}
				done[student] |= kind == 0 || kind == KINDS.size() - 1;
				int chosen = kind;
				long start = now();
				apply(replanner, chosen, placement, other);
				times[kind][i] = millis(start);
			}
		}
		return times;
	}

	private static void apply(Replanner replanner, int kind, Placement placement, String other) {
		try {
			switch (kind) {
				case 0 -> replanner.pin(placement.student(), other);
				case 1 -> replanner.ban(placement.student(), placement.seat());
				case 2 -> replanner.setCapacity(placement.seat(), 0);
				case 3 -> replanner.setCapacity(placement.seat(), 3);
				default -> replanner.withdraw(placement.student());
			}
		}
		catch (InfeasibleException | IllegalStateException ex) {
			System.out.println("passed over: " + ex.getMessage());
		}
	}

	private static long now() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static double millis(long start) {
		return (now() - start) / 1e6;
	}

}
