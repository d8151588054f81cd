package no.praksisplass.matching.domain.assembly;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import no.praksisplass.placement.Capacity.Room;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.StudentId;

/**
 * What is to be otherwise in a round that is read, for a problem that is only asked
 * about: nothing of it is stored.
 *
 * @param settings the settings, from those of the round
 * @param seats students a supervisor takes in a period, closed seats taken off already
 * @param rooms rooms that a practice has left in a period
 * @param without students who are not in it
 * @param periods which periods a student can have, where that is another choice than
 * usual
 * @param fixed where students are, in the place of all locks and set places; if absent
 * these stand
 */
public record RoundEdits(UnaryOperator<RoundView> settings, Map<Seat, Integer> seats, Map<Room, Integer> rooms,
		Set<StudentId> without, Map<StudentId, Set<PeriodId>> periods, Optional<Map<StudentId, Seat>> fixed) {

	/** The round as it is. */
	public static final RoundEdits NONE = new RoundEdits(UnaryOperator.identity(), Map.of(), Map.of(), Set.of(),
			Map.of(), Optional.empty());

	public RoundEdits {
		seats = Map.copyOf(seats);
		rooms = Map.copyOf(rooms);
		without = Set.copyOf(without);
		periods = Map.copyOf(periods);
		fixed = fixed.map(Map::copyOf);
	}

	public RoundEdits withSettings(UnaryOperator<RoundView> to) {
		return new RoundEdits(to, this.seats, this.rooms, this.without, this.periods, this.fixed);
	}

	/** With these seats besides. */
	public RoundEdits withSeats(Map<Seat, Integer> more) {
		Map<Seat, Integer> all = new HashMap<>(this.seats);
		all.putAll(more);
		return new RoundEdits(this.settings, all, this.rooms, this.without, this.periods, this.fixed);
	}

	public RoundEdits withRooms(Map<Room, Integer> to) {
		return new RoundEdits(this.settings, this.seats, to, this.without, this.periods, this.fixed);
	}

	/** Without these students, too. */
	public RoundEdits withoutStudents(Set<StudentId> more) {
		Set<StudentId> all = new HashSet<>(this.without);
		all.addAll(more);
		return new RoundEdits(this.settings, this.seats, this.rooms, all, this.periods, this.fixed);
	}

	public RoundEdits withPeriods(Map<StudentId, Set<PeriodId>> to) {
		return new RoundEdits(this.settings, this.seats, this.rooms, this.without, to, this.fixed);
	}

	public RoundEdits withFixed(Map<StudentId, Seat> to) {
		return new RoundEdits(this.settings, this.seats, this.rooms, this.without, this.periods, Optional.of(to));
	}

}
