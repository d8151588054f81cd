package no.praksisplass.matching.engine.flow;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.level.Levels;
import no.praksisplass.matching.engine.model.Certificate;
import no.praksisplass.matching.engine.model.Potential;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * Turns the prices of all parts into one certificate. A node's own price is what its
 * total price exceeds that of the node above by; a closed node gets a price that keeps
 * everybody out.
 */
final class CertificateBuilder {

	private final Problem problem;

	private final CapacityForest forest;

	private final Levels levels;

	/** Total price by node: its own and that of all above it. */
	private final long[][] total;

	/** Price by node. */
	private final long[][] own;

	private final long[][] worth;

	/** For every closed node the highest closed node of its chain. */
	private final int[] gate;

	CertificateBuilder(Problem problem, CapacityForest forest, Levels levels) {
		this.problem = problem;
		this.forest = forest;
		this.levels = levels;
		this.total = new long[forest.size()][];
		this.own = new long[forest.size()][];
		this.worth = new long[problem.studentCount()][];
		this.gate = new int[forest.size()];
	}

	/** Takes over the prices of a part. */
	synchronized void add(Search search) {
		PartPrices prices = new PartPrices(search, this.levels);
		Network network = search.network;
		for (int v = 0; v < network.nodeCount(); v++) {
			if (search.flow.up[v] > 0) {
				this.total[network.nodes[v]] = prices.price(v);
			}
		}
		for (int s = 0; s < network.studentCount(); s++) {
			this.worth[network.students[s]] = prices.worth(s);
		}
	}

	Certificate build() {
		for (int i = 0; i < this.forest.size(); i++) {
			price(this.forest.topDown(i));
		}
		for (int s = 0; s < this.worth.length; s++) {
			if (this.forest.pinOf(s) == Problem.NONE) {
				if (this.worth[s] == null) {
					this.worth[s] = bypass(s);
				}
				shutGates(s);
			}
			else {
				this.worth[s] = new long[this.levels.size()];
			}
		}
		int seats = this.problem.seatCount();
		return new Certificate(potentials(this.problem::studentId, this.worth),
				potentials(this.forest::id, Arrays.copyOf(this.own, seats)),
				potentials((limit) -> this.forest.id(seats + limit),
						Arrays.copyOfRange(this.own, seats, this.own.length)));
	}

	private void price(int node) {
		int above = this.forest.parent(node);
		long[] outer = (above == CapacityForest.ROOT) ? new long[this.levels.size()] : this.total[above];
		this.gate[node] = (above != CapacityForest.ROOT && this.forest.closed(above)) ? this.gate[above] : node;
		if (this.total[node] == null) {
			this.own[node] = idlePrice(node);
			this.total[node] = plus(outer, this.own[node], 1);
		}
		else {
			this.own[node] = plus(this.total[node], outer, -1);
		}
	}

	/** Where nobody but the pinned comes in: what the next student would share. */
	private long[] idlePrice(int node) {
		long[] values = new long[this.levels.size()];
		if (node < this.problem.seatCount() && this.forest.free(node) > 0) {
			Arrays.setAll(values, (level) -> Levels.ofSharing(this.levels.get(level)) * this.forest.pinned(node));
		}
		return values;
	}

	private long[] bypass(int student) {
		long[] values = new long[this.levels.size()];
		Arrays.setAll(values, (level) -> this.levels.ofBypass(this.levels.get(level), student));
		return values;
	}

	/**
	 * Raises the gates of closed seats until the student would not want in. Totals are
	 * without the gates' prices.
	 */
	private void shutGates(int student) {
		for (int k = this.problem.firstCandidate(student); k < this.problem.firstCandidate(student + 1); k++) {
			int seat = this.problem.candidateSeat(k);
			if (this.forest.closed(seat)) {
				int candidate = k;
				long[] missing = plus(this.worth[student], this.total[seat], -1);
				Arrays.setAll(missing, (level) -> missing[level]
						- this.levels.ofCandidate(this.levels.get(level), student, candidate));
				int closed = this.gate[seat];
				if (Arrays.compare(missing, this.own[closed]) > 0) {
					this.own[closed] = missing;
				}
			}
		}
	}

	private static long[] plus(long[] a, long[] b, long sign) {
		long[] sum = new long[a.length];
		Arrays.setAll(sum, (level) -> a[level] + sign * b[level]);
		return sum;
	}

	private static List<Potential> potentials(IntFunction<String> id, long[][] values) {
		return IntStream.range(0, values.length)
			.mapToObj((i) -> new Potential(id.apply(i), Arrays.stream(values[i]).boxed().toList()))
			.toList();
	}

}
