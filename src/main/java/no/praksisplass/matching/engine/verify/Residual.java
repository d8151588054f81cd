package no.praksisplass.matching.engine.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Problem;

/**
 * Asks whether one more student could enter a seat, if others who are still free to move
 * moved. Never changes the allocation but for the student who is asked about.
 */
final class Residual {

	private final Problem problem;

	private final Allocation allocation;

	/** Students who may move, by seat. */
	private final List<List<Integer>> movable = new ArrayList<>();

	private final int[] inSeat;

	private final int[] inLimit;

	private final boolean[] seenSeat;

	/** Limits whose seats have all been entered. */
	private final boolean[] seenLimit;

	private final Deque<Integer> queue = new ArrayDeque<>();

	Residual(Allocation allocation) {
		this.problem = allocation.problem;
		this.allocation = allocation;
		this.inSeat = allocation.inSeat.clone();
		this.inLimit = allocation.inLimit.clone();
		this.seenSeat = new boolean[this.inSeat.length];
		this.seenLimit = new boolean[this.inLimit.length];
		for (int seat = 0; seat < this.inSeat.length; seat++) {
			this.movable.add(new ArrayList<>());
		}
		for (int s = 0; s < allocation.choice.length; s++) {
			if (allocation.choice[s] != Problem.NONE && !allocation.pinned[s]) {
				this.movable.get(allocation.seatOf(s)).add(s);
			}
		}
	}

	/** Takes a student out, to ask about. */
	void fix(int student) {
		int seat = this.allocation.seatOf(student);
		if (seat != Problem.NONE) {
			this.movable.get(seat).remove((Integer) student);
			count(seat, -1);
		}
	}

	/** Puts the student back, not to move any more. */
	void keep(int student) {
		int seat = this.allocation.seatOf(student);
		if (seat != Problem.NONE) {
			count(seat, 1);
		}
	}

	private void count(int seat, int change) {
		this.inSeat[seat] += change;
		this.allocation.limitsOfSeat.get(seat).forEach((limit) -> this.inLimit[limit] += change);
	}

	/**
	 * Whether one more student can enter one of the seats.
	 * @param displacing whether somebody who can move may go without instead
	 */
	boolean canEnter(Collection<Integer> seats, boolean displacing) {
		Arrays.fill(this.seenSeat, false);
		Arrays.fill(this.seenLimit, false);
		this.queue.clear();
		seats.forEach(this::enter);
		while (!this.queue.isEmpty()) {
			int seat = this.queue.remove();
			if (hasRoomAbove(seat) || (displacing && !this.movable.get(seat).isEmpty())) {
				return true;
			}
			for (int other : this.movable.get(seat)) {
				for (int k = this.problem.firstCandidate(other); k < this.problem.firstCandidate(other + 1); k++) {
					enter(this.problem.candidateSeat(k));
				}
			}
		}
		return false;
	}

	private void enter(int seat) {
		if (!this.seenSeat[seat]) {
			this.seenSeat[seat] = true;
			this.queue.add(seat);
		}
	}

	/**
	 * Goes up from a seat with one too many as far as there is room; where a limit is
	 * full, somebody from any of its seats may leave instead.
	 */
	private boolean hasRoomAbove(int seat) {
		if (this.inSeat[seat] >= this.problem.capacity(seat)) {
			return false;
		}
		List<Integer> limits = this.allocation.limitsOfSeat.get(seat);
		for (int i = limits.size() - 1; i >= 0; i--) {
			int limit = limits.get(i);
			if (this.inLimit[limit] >= this.problem.limitMax(limit)) {
				enterAll(limit);
				return false;
			}
		}
		return true;
	}

	private void enterAll(int limit) {
		if (!this.seenLimit[limit]) {
			this.seenLimit[limit] = true;
			IntStream.range(0, this.problem.limitSize(limit))
				.map((i) -> this.problem.limitSeat(limit, i))
				.filter((seat) -> !this.movable.get(seat).isEmpty())
				.forEach(this::enter);
		}
	}

}
