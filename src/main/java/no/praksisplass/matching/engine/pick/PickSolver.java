package no.praksisplass.matching.engine.pick;

import java.util.LinkedHashSet;
import java.util.Set;

import no.praksisplass.matching.engine.model.CancelledException;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * Lets the students choose in the order of their pick numbers (serial dictatorship). With
 * the guarantee a placement of as many as can be is kept throughout, and a choice that no
 * such placement allows is passed over.
 */
public final class PickSolver {

	private final Problem problem;

	private final CapacityForest forest;

	private final Preferences preferences;

	private final Rooms rooms;

	/** Students whose turn has not come and who are not in the placement. */
	private final Set<Integer> waiting = new LinkedHashSet<>();

	/**
	 * Prepares a solver for one problem.
	 * @param problem the problem; every student has a pick number
	 * @param forest its capacities
	 */
	public PickSolver(Problem problem, CapacityForest forest) {
		this.problem = problem;
		this.forest = forest;
		this.preferences = new Preferences(problem);
		this.rooms = new Rooms(problem, forest);
	}

	/**
	 * Solves.
	 * @param control cancellation and progress
	 * @return for every student the candidate, or {@link Problem#NONE}
	 * @throws CancelledException if cancelled
	 */
	public int[] solve(SolveControl control) {
		boolean guarantee = this.problem.settings().guarantee();
		int[] turns = this.preferences.turns();
		if (guarantee) {
			placeAsManyAsCanBe(turns, control);
		}
		for (int i = 0; i < turns.length; i++) {
			checkCancelled(control);
			if (this.forest.pinOf(turns[i]) == Problem.NONE) {
				if (guarantee) {
					chooseKeepingAll(turns[i]);
				}
				else {
					choose(turns[i]);
				}
			}
			control.progress(i + 1, turns.length);
		}
		return this.rooms.choice();
	}

	private static void checkCancelled(SolveControl control) {
		if (control.cancelled()) {
			throw new CancelledException();
		}
	}

	private void choose(int student) {
		for (int candidate : this.preferences.candidates(student)) {
			if (this.rooms.hasRoom(this.problem.candidateSeat(candidate))) {
				this.rooms.place(student, candidate);
				return;
			}
		}
	}

	private void placeAsManyAsCanBe(int[] turns, SolveControl control) {
		this.rooms.beginSearches();
		for (int student : turns) {
			checkCancelled(control);
			if (this.forest.pinOf(student) == Problem.NONE) {
				if (!take(student, this.preferences.candidates(student), false)) {
					this.waiting.add(student);
				}
			}
		}
	}

	/**
	 * A student who is not in the placement may push out somebody whose turn has not
	 * come: as many are placed then. A student who is frees the seat; if somebody who
	 * goes without can be placed for that, the same holds, else nobody may be pushed out.
	 */
	private void chooseKeepingAll(int student) {
		this.waiting.remove(student);
		boolean replaceable = !this.rooms.isPlaced(student);
		if (!replaceable) {
			int seat = this.rooms.seatOf(student);
			this.rooms.remove(student);
			replaceable = refill(seat);
		}
		this.rooms.beginSearches();
		take(student, this.preferences.candidates(student), replaceable);
		if (this.rooms.isPlaced(student)) {
			this.rooms.settle(student);
		}
	}

	/** Places somebody who goes without, now that a seat was freed. */
	private boolean refill(int seat) {
		if (this.rooms.hasRoom(seat)) {
			for (int other : this.waiting) {
				int candidate = this.problem.findCandidate(other, seat);
				if (candidate != Problem.NONE) {
					this.rooms.place(other, candidate);
					this.waiting.remove(other);
					return true;
				}
			}
		}
		this.rooms.beginSearches();
		for (int other : this.waiting) {
			if (take(other, this.preferences.candidates(other), false)) {
				this.waiting.remove(other);
				return true;
			}
		}
		return false;
	}

	private boolean take(int student, int[] candidates, boolean displacing) {
		for (int candidate : candidates) {
			if (this.rooms.makeRoom(this.problem.candidateSeat(candidate), displacing)) {
				if (this.rooms.displaced() != Problem.NONE) {
					this.waiting.add(this.rooms.displaced());
				}
				this.rooms.place(student, candidate);
				return true;
			}
		}
		return false;
	}

}
