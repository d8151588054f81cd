package no.praksisplass.matching.engine.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import no.praksisplass.matching.engine.level.Level;
import no.praksisplass.matching.engine.level.Levels;
import no.praksisplass.matching.engine.model.Problem;

/**
 * What changes from one allocation to another: who moves, and by how much every level.
 */
public final class Shift {

	private final Levels levels;

	private final Network network;

	private final List<Move> moves = new ArrayList<>();

	private long crowding;

	Shift(Levels levels, Network network) {
		this.levels = levels;
		this.network = network;
	}

	/** Adds a move between row entries, {@link Flow#NONE} for going without. */
	void add(int student, int fromEntry, int toEntry) {
		this.moves.add(new Move(student, candidate(fromEntry), candidate(toEntry)));
	}

	private int candidate(int entry) {
		return (entry == Flow.NONE) ? Problem.NONE : this.network.candidate[entry];
	}

	/** Adds what changes because a seat with so many students gets or loses one. */
	void addSharing(long change) {
		this.crowding += change;
	}

	/** Who moves; whoever moves twice is here twice, in that order. */
	public List<Move> moves() {
		return List.copyOf(this.moves);
	}

	/** The first level that changes, or empty where none does. */
	public OptionalInt firstChange() {
		for (int level = 0; level < this.levels.size(); level++) {
			if (change(level) != 0) {
				return OptionalInt.of(level);
			}
		}
		return OptionalInt.empty();
	}

	/** By how much a level changes; levels are to be kept low. */
	public long change(int level) {
		Level what = this.levels.get(level);
		long sum = Levels.ofSharing(what) * this.crowding;
		for (Move move : this.moves) {
			sum += value(what, move.student, move.to) - value(what, move.student, move.from);
		}
		return sum;
	}

	private long value(Level level, int student, int candidate) {
		return (candidate == Problem.NONE) ? this.levels.ofBypass(level, student)
				: this.levels.ofCandidate(level, student, candidate);
	}

	/** What a level sums. */
	public Level level(int level) {
		return this.levels.get(level);
	}

	/**
	 * One student's move.
	 *
	 * @param student the student
	 * @param from the candidate before, or {@link Problem#NONE}
	 * @param to the candidate after, or {@link Problem#NONE}
	 */
	public record Move(int student, int from, int to) {
	}

}
