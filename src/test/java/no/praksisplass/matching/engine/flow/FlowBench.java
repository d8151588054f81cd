package no.praksisplass.matching.engine.flow;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import no.praksisplass.matching.engine.level.Levels;
import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Objective;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.network.CapacityForest;
import no.praksisplass.matching.engine.outcome.ResultBuilder;

/**
 * Times the flow solver, on its own and against OR-Tools' minimum-cost flow on the same
 * problems in the same JVM. Arguments: number of students; rooms per hundred students;
 * rounds; {@code compare} or {@code alone}; for the comparison also the metres in a unit
 * of distance. Times are those of the solving thread on the processor.
 */
final class FlowBench {

	private static final List<Criterion> COMPARABLE = List.of(Criterion.WISH, Criterion.DISTANCE);

	private FlowBench() {
	}

	public static void main(String[] args) {
		int students = Integer.parseInt(args[0]);
		int rooms = Integer.parseInt(args[1]);
		int rounds = Integer.parseInt(args[2]);
		if (args[3].equals("compare")) {
			compare(students, rooms, rounds, Integer.parseInt(args[4]));
		}
		else {
			alone(students, rooms, rounds);
		}
	}

	/**
	 * Solve against solve, the models of both being built beforehand; then all of both.
	 */
	private static void compare(int students, int rooms, int rounds, int unit) {
		Series solve = new Series(rounds);
		Series all = new Series(rounds);
		for (int round = 0; round < rounds; round++) {
			Problem problem = BenchProblem.of(students, rooms, COMPARABLE, unit, round);
			CapacityForest forest = new CapacityForest(problem);
			long start = now();
			OrToolsFlow flow = new OrToolsFlow(problem, forest);
			double theirModel = millis(start);
			start = now();
			boolean solved = flow.solve();
			double theirSolve = millis(start);
			start = now();
			PathSolver[] solvers = model(problem, forest);
			double ourModel = millis(start);
			start = now();
			for (PathSolver solver : solvers) {
				solver.solve(new Progress(SolveControl.NONE, students));
			}
			double ourSolve = millis(start);
			solve.add(ourSolve, theirSolve);
			all.add(ourModel + ourSolve, theirModel + theirSolve);
			if (solved) {
				same(problem, forest, new FlowSolver(problem, forest).solve(SolveControl.NONE), flow.choice());
			}
			System.out.printf(Locale.ROOT, "%d candidates: solve %s; with the model %s%n", problem.candidateCount(),
					solve.last(), all.last());
		}
		System.out.printf(Locale.ROOT, "median: solve %s; with the model %s%n", solve.median(), all.median());
	}

	private static PathSolver[] model(Problem problem, CapacityForest forest) {
		Components components = new Components(problem, forest);
		Levels levels = new Levels(problem);
		PathSolver[] solvers = new PathSolver[components.count()];
		for (int part = 0; part < solvers.length; part++) {
			Network network = new Network(problem, forest, components, part);
			solvers[part] = new PathSolver(network, new CostWords(problem, network, levels));
		}
		return solvers;
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

	/** Times of both over the rounds. */
	private static final class Series {

		private final double[] ours;

		private final double[] theirs;

		private final double[] ratios;

		private int rounds;

		Series(int rounds) {
			this.ours = new double[rounds];
			this.theirs = new double[rounds];
			this.ratios = new double[rounds];
		}

		void add(double our, double their) {
			this.ours[this.rounds] = our;
			this.theirs[this.rounds] = their;
			this.ratios[this.rounds++] = our / their;
		}

		String last() {
			return text(this.ours[this.rounds - 1], this.theirs[this.rounds - 1], this.ratios[this.rounds - 1]);
		}

		String median() {
			return text(FlowBench.median(this.ours), FlowBench.median(this.theirs), FlowBench.median(this.ratios));
		}

		private static String text(double our, double their, double ratio) {
			return String.format(Locale.ROOT, "%.0f ms, OR-Tools %.0f ms, ratio %.3f", our, their, ratio);
		}

	}

}
