package no.praksisplass.matching.engine.flow;

import no.praksisplass.matching.engine.level.Level;
import no.praksisplass.matching.engine.level.Levels;
import no.praksisplass.matching.engine.level.Packing;
import no.praksisplass.matching.engine.model.Problem;

/** The costs of a part's choices, packed into words. */
final class CostWords {

	private static final long DRAWS = 1L << 31;

	/** Words per cost. */
	final int words;

	/** For every word and row entry the cost of the candidate. */
	final long[][] candidate;

	/** For every word and student the cost of going without. */
	final long[][] bypass;

	/** For every word what a seat's second student costs. */
	final long[] sharing;

	/** How levels are packed. */
	final Packing packing;

	private final Network network;

	private final Levels levels;

	private final Problem problem;

	CostWords(Problem problem, Network network, Levels levels) {
		this.problem = problem;
		this.network = network;
		this.levels = levels;
		this.packing = new Packing(bounds());
		this.words = this.packing.words();
		this.candidate = new long[this.words][network.seat.length];
		this.bypass = new long[this.words][network.studentCount()];
		this.sharing = new long[this.words];
		for (int word = 0; word < this.words; word++) {
			for (int level = this.packing.begin(word); level < this.packing.end(word); level++) {
				fill(word, levels.get(level), this.packing.factor(level));
			}
		}
		new RowSorter(network, this.candidate).sort();
	}

	private void fill(int word, Level level, long factor) {
		long[] row = this.candidate[word];
		this.sharing[word] += factor * Levels.ofSharing(level);
		for (int s = 0; s < this.network.studentCount(); s++) {
			int student = this.network.students[s];
			if (this.levels.concerns(level, student)) {
				this.bypass[word][s] += factor * this.levels.ofBypass(level, student);
				for (int k = this.network.first[s]; k < end(level, s); k++) {
					row[k] += factor * this.levels.ofCandidate(level, student, this.network.candidate[k]);
				}
			}
		}
	}

	/**
	 * End of a student's row as far as a level is concerned: no candidate is unplaced.
	 */
	private int end(Level level, int student) {
		return this.network.first[(level.kind() == Level.Kind.UNPLACED) ? student : student + 1];
	}

	/** The most that each level can add up to. */
	private long[] bounds() {
		long[] bounds = new long[this.levels.size()];
		for (int i = 0; i < bounds.length; i++) {
			Level level = this.levels.get(i);
			bounds[i] = switch (level.kind()) {
				case CROWDING -> sharingBound();
				case LOTTERY -> DRAWS * this.network.studentCount();
				default -> bound(level);
			};
		}
		return bounds;
	}

	private long bound(Level level) {
		long sum = 0;
		for (int s = 0; s < this.network.studentCount(); s++) {
			int student = this.network.students[s];
			if (this.levels.concerns(level, student)) {
				long most = Math.abs(this.levels.ofBypass(level, student));
				for (int k = this.network.first[s]; k < end(level, s); k++) {
					most = Math.max(most, Math.abs(this.levels.ofCandidate(level, student, this.network.candidate[k])));
				}
				sum = Math.addExact(sum, most);
			}
		}
		return sum;
	}

	/**
	 * Seats of up to m students: at most the sum of m², and at most all students squared.
	 */
	private long sharingBound() {
		int[] mostInSeat = this.network.most();
		long all = this.network.studentCount();
		long squares = 0;
		for (int seat = 0; seat < this.network.seatCount; seat++) {
			long most = this.network.pinned[seat] + (long) mostInSeat[seat];
			all += this.network.pinned[seat];
			squares += most * most;
		}
		return Math.min(squares, all * all);
	}

}
