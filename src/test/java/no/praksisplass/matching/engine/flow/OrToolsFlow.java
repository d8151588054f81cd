package no.praksisplass.matching.engine.flow;

import java.util.Arrays;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * The same flow in OR-Tools, for problems of one priority class with the criteria wish
 * and distance, and without pins: placed, wish and distance in one long.
 */
final class OrToolsFlow {

	private final Problem problem;

	private final MinCostFlow flow;

	private final int[] candidateArc;

	private final int sink;

	OrToolsFlow(Problem problem, CapacityForest forest) {
		Loader.loadNativeLibraries();
		this.flow = new MinCostFlow();
		this.problem = problem;
		int students = problem.studentCount();
		this.sink = students + forest.size();
		this.candidateArc = new int[problem.candidateCount()];
		long[] weights = weights();
		for (int s = 0; s < students; s++) {
			this.flow.setNodeSupply(s, 1);
			this.flow.addArcWithCapacityAndUnitCost(s, this.sink, 1, weights[0]);
			for (int k = problem.firstCandidate(s); k < problem.firstCandidate(s + 1); k++) {
				long cost = problem.settings().rankCost(problem.effectiveRank(k)) * weights[1] + problem.distance(k);
				this.candidateArc[k] = this.flow.addArcWithCapacityAndUnitCost(s, students + problem.candidateSeat(k),
						1, cost);
			}
		}
		for (int node = 0; node < forest.size(); node++) {
			int above = forest.parent(node);
			this.flow.addArcWithCapacityAndUnitCost(students + node,
					(above == CapacityForest.ROOT) ? this.sink : students + above, forest.capacity(node), 0);
		}
		this.flow.setNodeSupply(this.sink, -students);
	}

	/** Weights of going without and of the wish. */
	private long[] weights() {
		long distances = 0;
		long wishes = 0;
		for (int s = 0; s < this.problem.studentCount(); s++) {
			long distance = 0;
			long wish = 0;
			for (int k = this.problem.firstCandidate(s); k < this.problem.firstCandidate(s + 1); k++) {
				distance = Math.max(distance, this.problem.distance(k));
				wish = Math.max(wish, this.problem.settings().rankCost(this.problem.effectiveRank(k)));
			}
			distances += distance;
			wishes += wish;
		}
		return new long[] { (distances + 1) * (wishes + 1), distances + 1 };
	}

	/** Solves and gives whether that succeeded. */
	boolean solve() {
		MinCostFlowBase.Status status = this.flow.solve();
		if (status != MinCostFlowBase.Status.OPTIMAL) {
			System.out.println("OR-Tools: " + status);
		}
		return status == MinCostFlowBase.Status.OPTIMAL;
	}

	/** For every student the candidate, or {@link Problem#NONE}. */
	int[] choice() {
		int[] choice = new int[this.problem.studentCount()];
		Arrays.fill(choice, Problem.NONE);
		for (int s = 0; s < choice.length; s++) {
			for (int k = this.problem.firstCandidate(s); k < this.problem.firstCandidate(s + 1); k++) {
				if (this.flow.getFlow(this.candidateArc[k]) > 0) {
					choice[s] = k;
				}
			}
		}
		return choice;
	}

}
