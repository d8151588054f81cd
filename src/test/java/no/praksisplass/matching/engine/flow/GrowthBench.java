package no.praksisplass.matching.engine.flow;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * How time and memory grow with the number of students: one made-up round of each size,
 * one after the other in the same JVM, all six criteria. Arguments: the picture's file
 * (SVG); rooms per hundred students; the numbers of students. Prints the rows of a table
 * in Markdown. Times are from beginning to end, with the certificate; memory is the most
 * of the heap that was in use meanwhile, with what the problem itself takes.
 */
final class GrowthBench {

	private GrowthBench() {
	}

	public static void main(String[] args) throws IOException {
		int rooms = Integer.parseInt(args[1]);
		measure(1000, rooms);
		List<Point> points = new ArrayList<>();
		for (String students : List.of(args).subList(2, args.length)) {
			Point point = measure(Integer.parseInt(students), rooms);
			points.add(point);
			System.out.println(point.row());
		}
		Files.writeString(Path.of(args[0]), new GrowthPlot(points).svg());
	}

	private static Point measure(int students, int rooms) {
		Problem problem = BenchProblem.of(students, rooms, Criterion.DEFAULT_ORDER, 1, 0);
		System.gc();
		heap().forEach(MemoryPoolMXBean::resetPeakUsage);
		long start = System.nanoTime();
		FlowSolver solver = new FlowSolver(problem, new CapacityForest(problem));
		int[] choice = solver.solve(SolveControl.NONE);
		solver.certificate();
		double seconds = (System.nanoTime() - start) / 1e9;
		long peak = heap().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum();
		return new Point(choice.length, problem.candidateCount(), seconds, peak / 1e6);
	}

	private static Stream<MemoryPoolMXBean> heap() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter((pool) -> pool.getType() == MemoryType.HEAP);
	}

	/**
	 * One size.
	 *
	 * @param students number of students
	 * @param candidates number of candidates
	 * @param seconds what solving took
	 * @param megabytes the most heap in use
	 */
	record Point(int students, int candidates, double seconds, double megabytes) {

		String row() {
			return String.format(Locale.ROOT, "| %,d | %,d | %.3g s | %,.0f MB |", this.students, this.candidates,
					this.seconds, this.megabytes);
		}

	}

}
