package no.praksisplass.matching.engine.flow;

import java.util.ArrayDeque;
import java.util.Deque;

import no.praksisplass.matching.engine.level.Levels;

/** Writes the steps of a path down and, if so wished, takes them, until undone. */
final class Trace {

	private static final int MOVE = 0;

	private static final int LOAD = 1;

	private final Network network;

	private final Flow flow;

	private final boolean taking;

	private final Shift shift;

	/** Student and entry before every move, node and change of every load. */
	private final Deque<int[]> taken = new ArrayDeque<>();

	Trace(Network network, Flow flow, Levels levels, boolean taking) {
		this.network = network;
		this.flow = flow;
		this.taking = taking;
		this.shift = new Shift(levels, network);
	}

	/** What the steps change. */
	Shift shift() {
		return this.shift;
	}

	/** A student goes to another row entry, or {@link Flow#NONE}. */
	void move(int student, int entry) {
		int before = this.flow.entry[student];
		this.shift.add(student, before, entry);
		if (this.taking) {
			this.taken.push(new int[] { MOVE, student, before });
			seat(student, entry);
		}
	}

	private void seat(int student, int entry) {
		this.flow.release(student);
		if (entry != Flow.NONE) {
			this.flow.assign(student, entry);
		}
	}

	/** One more or one fewer goes up from a node. */
	void load(int node, int change) {
		if (node < this.network.seatCount) {
			int students = this.flow.total(node);
			this.shift.addSharing((change > 0) ? students : 1L - students);
		}
		if (this.taking) {
			this.taken.push(new int[] { LOAD, node, change });
			this.flow.up[node] += change;
		}
	}

	/** Takes all steps back. */
	void undo() {
		while (!this.taken.isEmpty()) {
			int[] step = this.taken.pop();
			if (step[0] == MOVE) {
				seat(step[1], step[2]);
			}
			else {
				this.flow.up[step[1]] -= step[2];
			}
		}
	}

}
