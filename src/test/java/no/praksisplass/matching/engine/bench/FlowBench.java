package no.praksisplass.matching.engine.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import no.praksisplass.matching.engine.flow.FlowSolver;
import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Objective;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.network.CapacityForest;
import no.praksisplass.matching.engine.outcome.ResultBuilder;

/**
 * Times the flow solver, on its own and against OR-Tools' minimum-cost flow on the same
 * problems in the same JVM. Arguments: number of students; rooms per hundred students;
 * rounds; {@code compare} or {@code alone}. Times are those of the solving thread on the
 * processor. Ours are from the problem to everybody's seat with all prices; OR-Tools' are
 * those of its solve call alone, its model being built beforehand.
 */
final class FlowBench {

	/** As many levels, in units of ten kilometres, as OR-Tools' longs can take. */
	private static final List<Criterion> COARSE = List.of(Criterion.WISH, Criterion.DISTANCE);

	private FlowBench() {
	}

	public static void main(String[] args) {
		int students = Integer.parseInt(args[0]);
		int rooms = Integer.parseInt(args[1]);
		int rounds = Integer.parseInt(args[2]);
		if (args[3].equals("compare")) {
			compare(students, rooms, rounds);
		}
		else {
			alone(students, rooms, rounds);
		}
	}

	private static void compare(int students, int rooms, int rounds) {
		double[] ours = new double[rounds];
		double[] theirs = new double[rounds];
		double[] ratios = new double[rounds];
		for (int round = 0; round < rounds; round++) {
			Problem problem = BenchProblem.of(students, rooms, COARSE, 10_000, round);
			CapacityForest forest = new CapacityForest(problem);
			OrToolsFlow flow = new OrToolsFlow(problem, forest);
			long start = now();
			boolean solved = flow.solve();
			theirs[round] = millis(start);
			start = now();
			int[] choice = new FlowSolver(problem, forest).solve(SolveControl.NONE);
			ours[round] = millis(start);
			ratios[round] = ours[round] / theirs[round];
			if (solved) {
				same(problem, forest, choice, flow.choice());
			}
			System.out.printf(Locale.ROOT, "%d candidates: ours %.0f ms, OR-Tools %.0f ms, ratio %.3f%n",
					problem.candidateCount(), ours[round], theirs[round], ratios[round]);
		}
		System.out.printf(Locale.ROOT, "median: ours %.0f ms, OR-Tools %.0f ms, ratio %.3f%n", median(ours),
				median(theirs), median(ratios));
	}

	private static void alone(int students, int rooms, int rounds) {
		double[] solve = new double[rounds];
		double[] certify = new double[rounds];
		for (int round = 0; round < rounds; round++) {
			Problem problem = BenchProblem.of(students, rooms, Criterion.DEFAULT_ORDER, 1, round);
			CapacityForest forest = new CapacityForest(problem);
			long start = now();
			FlowSolver solver = new FlowSolver(problem, forest);
			int[] choice = solver.solve(SolveControl.NONE);
			solve[round] = millis(start);
			start = now();
			solver.certificate();
			certify[round] = millis(start);
			Objective objective = new ResultBuilder(problem, forest).build(choice, Optional.empty()).objective();
			System.out.printf(Locale.ROOT, "%d candidates: solved %.0f ms, certificate %.0f ms; %s%n",
					problem.candidateCount(), solve[round], certify[round], objective);
		}
		Runtime runtime = Runtime.getRuntime();
		System.out.printf(Locale.ROOT, "median: solved %.0f ms, certificate %.0f ms; heap in use %d MB%n",
				median(solve), median(certify), (runtime.totalMemory() - runtime.freeMemory()) >> 20);
	}

	private static void same(Problem problem, CapacityForest forest, int[] ours, int[] theirs) {
		ResultBuilder builder = new ResultBuilder(problem, forest);
		Objective a = builder.build(ours, Optional.empty()).objective();
		Objective b = builder.build(theirs, Optional.empty()).objective();
		if (!a.placed().equals(b.placed()) || !a.wish().equals(b.wish()) || a.distance() != b.distance()) {
			throw new IllegalStateException("ours " + a + ", OR-Tools " + b);
		}
	}

	private static long now() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static double millis(long start) {
		return (now() - start) / 1e6;
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

}
