package no.praksisplass.matching.engine.flow;

import no.praksisplass.matching.engine.model.CancelledException;

/**
 * Minimum-cost flow by successive shortest paths with potentials (Edmonds, Karp:
 * "Theoretical improvements in algorithmic efficiency for network flow problems", 1972;
 * stopping at the sink as in Jonker, Volgenant: "A shortest augmenting path algorithm for
 * dense and sparse linear assignment problems", 1987): students are routed one by one,
 * each along the shortest path that may move earlier ones. As everybody can go without,
 * every student reaches the sink.
 */
final class PathSolver {

	private final Search search;

	private final Flow flow;

	private final Network network;

	PathSolver(Network network, CostWords costs) {
		this.network = network;
		this.flow = new Flow(network);
		this.search = new Search(network, costs, this.flow);
	}

	/** Routes everybody: most by auction, and those left over along shortest paths. */
	Search solve(Progress progress) {
		Asks asks = new Asks(this.network, this.search.costs, this.flow, this.search.price);
		int[] left = new Auction(this.network, this.search.costs, asks).run(progress);
		progress.routed(this.network.studentCount() - left.length);
		for (int student : left) {
			if (progress.cancelled()) {
				throw new CancelledException();
			}
			this.search.fromStudent(student);
			raisePrices();
			augment();
			progress.routed(1);
		}
		return this.search;
	}

	private void raisePrices() {
		for (int w = 0; w < this.search.words; w++) {
			long[] price = this.search.price[w];
			long[] label = this.search.label[w];
			long bound = this.search.sink[w];
			for (int i = 0; i < this.search.settledCount; i++) {
				price[this.search.settled[i]] += bound - label[this.search.settled[i]];
			}
		}
	}

	/** Walks the path back from the sink and moves everybody on it. */
	private void augment() {
		int node;
		if (this.search.sinkStudent >= 0) {
			node = this.flow.release(this.search.sinkStudent);
		}
		else {
			node = this.search.sinkNode;
			this.flow.up[node]++;
		}
		while (node != Flow.NONE) {
			int how = this.search.from[node];
			if (how >= 0) {
				int student = this.search.fromStudent[node];
				int before = this.flow.release(student);
				this.flow.assign(student, how);
				node = before;
			}
			else if (how == Search.FROM_ABOVE) {
				this.flow.up[node]--;
				node = this.network.parent[node];
			}
			else {
				node = -2 - how;
				this.flow.up[node]++;
			}
		}
	}

}
