package no.praksisplass.matching.engine.flow;

import java.util.Arrays;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.level.Levels;
import no.praksisplass.matching.engine.model.Certificate;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * Solves a laminar problem to its lexicographic optimum. Parts that share nothing are
 * solved side by side; each is a flow from its students through candidates to seats, up
 * through the limits to the sink, or past all of them.
 */
public final class FlowSolver {

	private final Problem problem;

	private final CapacityForest forest;

	private final int[] choice;

	private final CertificateBuilder certificate;

	private final Levels levels;

	/**
	 * Prepares a solver for one problem.
	 * @param problem the problem
	 * @param forest its capacities
	 */
	public FlowSolver(Problem problem, CapacityForest forest) {
		this.problem = problem;
		this.forest = forest;
		this.choice = IntStream.range(0, problem.studentCount()).map(forest::pinOf).toArray();
		this.levels = new Levels(problem);
		this.certificate = new CertificateBuilder(problem, forest, this.levels);
	}

	/**
	 * Solves.
	 * @param control cancellation and progress
	 * @return for every student the candidate, or {@link Problem#NONE}
	 * @throws no.praksisplass.matching.engine.model.CancelledException if cancelled
	 */
	public int[] solve(SolveControl control) {
		Components components = new Components(this.problem, this.forest);
		int toRoute = IntStream.range(0, components.count()).map((part) -> components.students(part).length).sum();
		Progress progress = new Progress(control, toRoute);
		IntStream.range(0, components.count()).parallel().forEach((part) -> solve(components, part, progress));
		return Arrays.copyOf(this.choice, this.choice.length);
	}

	private void solve(Components components, int part, Progress progress) {
		Network network = new Network(this.problem, this.forest, components, part);
		CostWords costs = new CostWords(this.problem, network, this.levels);
		Search search = new PathSolver(network, costs).solve(progress);
		for (int s = 0; s < network.studentCount(); s++) {
			int entry = search.flow.entry[s];
			this.choice[network.students[s]] = (entry == Flow.NONE) ? Problem.NONE : network.candidate[entry];
		}
		this.certificate.add(search);
	}

	/** The proof of the optimum; after {@link #solve}. */
	public Certificate certificate() {
		return this.certificate.build();
	}

}
