package no.praksisplass.matching.domain.result;

import java.util.HashMap;
import java.util.Map;

import no.praksisplass.matching.domain.result.StudentOutlook.State;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;

/** How full the seats of a problem, and the limits above them, are in a result. */
final class SeatUse {

	private final Problem problem;

	private final Map<Integer, Integer> taken = new HashMap<>();

	private final Map<Integer, Boolean> roomFull = new HashMap<>();

	SeatUse(Problem problem, Result result) {
		this.problem = problem;
		for (Placement placement : result.placements()) {
			this.taken.merge(problem.findSeat(placement.seat()), 1, Integer::sum);
		}
		for (int limit = 0; limit < problem.limitCount(); limit++) {
			boolean full = takenUnder(limit) >= problem.limitMax(limit);
			for (int position = 0; position < problem.limitSize(limit); position++) {
				this.roomFull.merge(problem.limitSeat(limit, position), full, Boolean::logicalOr);
			}
		}
	}

	/** How full a seat is for a student who does not have it. */
	State state(int seat) {
		if (taken(seat) >= this.problem.capacity(seat)) {
			return State.SEAT_FULL;
		}
		return this.roomFull.getOrDefault(seat, false) ? State.ROOM_FULL : State.FREE;
	}

	private int taken(int seat) {
		return this.taken.getOrDefault(seat, 0);
	}

	private int takenUnder(int limit) {
		int sum = 0;
		for (int position = 0; position < this.problem.limitSize(limit); position++) {
			sum += taken(this.problem.limitSeat(limit, position));
		}
		return sum;
	}

}
