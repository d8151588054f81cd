package no.praksisplass.matching.engine.flow;

import java.util.Arrays;
import java.util.List;

import no.praksisplass.matching.engine.level.Levels;
import no.praksisplass.matching.engine.level.Packing;
import no.praksisplass.matching.engine.model.Certificate;
import no.praksisplass.matching.engine.model.Potential;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * The prices with which changes to an optimum begin: those of its certificate, packed;
 * for closed nodes, which nobody can enter, the least at which nobody wants to.
 */
final class OpeningPrices {

	private final CapacityForest forest;

	private final Network network;

	private final CostWords costs;

	private final Flow flow;

	private final long[][] price;

	/** For every closed node the highest closed node of its chain. */
	private final int[] gate;

	OpeningPrices(CapacityForest forest, Network network, CostWords costs, Flow flow, long[][] price) {
		this.forest = forest;
		this.network = network;
		this.costs = costs;
		this.flow = flow;
		this.price = price;
		this.gate = new int[forest.size()];
	}

	void set(Certificate certificate, Levels levels) {
		int seats = this.network.seatCount;
		for (int i = 0; i < this.forest.size(); i++) {
			int node = this.forest.topDown(i);
			Potential own = (node < seats) ? potential(certificate.seats(), node)
					: potential(certificate.limits(), node - seats);
			if (!own.id().equals(this.forest.id(node)) || own.values().size() != levels.size()) {
				throw new IllegalArgumentException("the certificate is not of this problem");
			}
			int above = this.forest.parent(node);
			boolean closedAbove = above != CapacityForest.ROOT && this.forest.closed(above);
			this.gate[node] = closedAbove ? this.gate[above] : node;
			for (int w = 0; w < this.costs.words; w++) {
				long outer = (above == CapacityForest.ROOT) ? 0 : this.price[w][above];
				this.price[w][node] = this.forest.closed(node) ? outer : outer + packed(own.values(), w);
			}
		}
		shutGates();
	}

	private static Potential potential(List<Potential> potentials, int index) {
		if (index >= potentials.size()) {
			throw new IllegalArgumentException("the certificate is not of this problem");
		}
		return potentials.get(index);
	}

	private long packed(List<Long> values, int word) {
		Packing packing = this.costs.packing;
		long sum = 0;
		for (int level = packing.begin(word); level < packing.end(word); level++) {
			sum += packing.factor(level) * values.get(level);
		}
		return sum;
	}

	private void shutGates() {
		long[] most = new long[this.costs.words];
		for (int s = 0; s < this.network.studentCount(); s++) {
			if (this.forest.pinOf(s) < 0) {
				for (int k = this.network.first[s]; k < this.network.first[s + 1]; k++) {
					if (this.forest.closed(this.network.seat[k])) {
						shutGate(s, k, most);
					}
				}
			}
		}
		for (int i = 0; i < this.forest.size(); i++) {
			int node = this.forest.topDown(i);
			for (int w = 0; w < this.costs.words && this.forest.closed(node); w++) {
				this.price[w][node] = this.price[w][this.gate[node]];
			}
		}
	}

	private void shutGate(int student, int entry, long[] most) {
		int closed = this.gate[this.network.seat[entry]];
		long[] now = new long[most.length];
		for (int w = 0; w < most.length; w++) {
			most[w] = worth(w, student) - this.costs.candidate[w][entry];
			now[w] = this.price[w][closed];
		}
		for (int w = 0; w < most.length && Arrays.compare(most, now) > 0; w++) {
			this.price[w][closed] = most[w];
		}
	}

	/** What a student's place, or going without, is worth. */
	private long worth(int word, int student) {
		int entry = this.flow.entry[student];
		return (entry == Flow.NONE) ? this.costs.bypass[word][student]
				: this.costs.candidate[word][entry] + this.price[word][this.network.seat[entry]];
	}

	/** Whether no reduced cost is negative, so that the allocation is the optimum. */
	boolean hold() {
		long[] slack = new long[this.costs.words];
		long[] zero = new long[this.costs.words];
		for (int s = 0; s < this.network.studentCount(); s++) {
			for (int k = this.network.first[s]; k <= this.network.first[s + 1] && this.forest.pinOf(s) < 0; k++) {
				for (int w = 0; w < slack.length; w++) {
					slack[w] = -worth(w, s) + ((k == this.network.first[s + 1]) ? this.costs.bypass[w][s]
							: this.costs.candidate[w][k] + this.price[w][this.network.seat[k]]);
				}
				if (Arrays.compare(slack, zero) < 0) {
					return false;
				}
			}
		}
		for (int node = 0; node < this.network.nodeCount(); node++) {
			boolean upPays = this.flow.hasRoom(node) && upwards(node, 0, slack, zero) < 0;
			boolean downPays = this.flow.up[node] > 0 && upwards(node, 1, slack, zero) > 0;
			if (upPays || downPays) {
				return false;
			}
		}
		return true;
	}

	/** The sign of the reduced cost of going up from a node as one of those there. */
	private int upwards(int node, int counted, long[] slack, long[] zero) {
		int above = this.network.parent[node];
		long sharing = (node < this.network.seatCount) ? this.flow.total(node) - (long) counted : 0;
		for (int w = 0; w < slack.length; w++) {
			slack[w] = sharing * this.costs.sharing[w] - this.price[w][node]
					+ ((above == CapacityForest.ROOT) ? 0 : this.price[w][above]);
		}
		return Arrays.compare(slack, zero);
	}

}
