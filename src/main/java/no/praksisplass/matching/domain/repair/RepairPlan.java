package no.praksisplass.matching.domain.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.Assembly;
import no.praksisplass.matching.domain.assembly.RoundEdits;
import no.praksisplass.matching.domain.assembly.RoundSnapshot;
import no.praksisplass.matching.domain.run.SolvedRun;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.placement.Capacity.Room;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.shared.StudentId;

/**
 * What a loss comes to, ready to be solved.
 *
 * @param snapshot the round as it was read
 * @param loss what was said to have fallen out, as far as it concerns the round
 * @param settled placements whose stay is over; they are left alone
 * @param current the other placements in force
 * @param lost those of them that have fallen out
 * @param leaving students with such a placement who get no other
 * @param left students who are left out, as their place was taken away before
 * @param closed the seats that the loss closes
 * @param edits what every repair of the round has in common
 * @param standing who keeps a seat if nobody has to move
 * @param bound those of them who are not moved by any repair
 * @param crowded those of them in places that take fewer than are there now
 */
record RepairPlan(RoundSnapshot snapshot, Loss loss, List<PlacementView> settled, List<PlacementView> current,
		List<PlacementView> lost, Set<StudentId> leaving, Set<StudentId> left, Map<Seat, Integer> closed,
		RoundEdits edits, Map<StudentId, Seat> standing, Set<StudentId> bound, Set<StudentId> crowded) {

	/**
	 * Solves the repair of a kind.
	 * @throws no.praksisplass.matching.engine.model.InfeasibleException if those who are
	 * not moved need more room than there is
	 */
	SolvedRun solve(RepairKind kind) {
		Map<StudentId, Seat> pins = new HashMap<>(this.standing);
		pins.keySet().removeAll(this.crowded);
		if (kind != RepairKind.KEEP) {
			pins.keySet().retainAll(this.bound);
		}
		else if (!this.crowded.isEmpty()) {
			pins.putAll(keptByFewest());
		}
		return SolvedRun.of(assemble(kind, pins), SolveControl.NONE);
	}

	/** Who of those in crowded places stays there if as few as possible move. */
	private Map<StudentId, Seat> keptByFewest() {
		SolvedRun fewest = solve(RepairKind.FEWEST);
		Map<StudentId, Seat> kept = new HashMap<>();
		for (Placement placement : fewest.result().placements()) {
			StudentId student = fewest.student(placement);
			Seat seat = fewest.seat(placement).seat();
			if (this.crowded.contains(student) && seat.equals(this.standing.get(student))) {
				kept.put(student, seat);
			}
		}
		return kept;
	}

	private Assembly assemble(RepairKind kind, Map<StudentId, Seat> pins) {
		return this.snapshot.assemble(this.edits.withSettings(kind::settings).withFixed(pins));
	}

	/** Students in seats or rooms that take fewer. */
	static Set<StudentId> crowded(RoundSnapshot snapshot, Assembly open, Map<StudentId, Seat> standing) {
		Map<Seat, AssembledSeat> seats = open.key()
			.seats()
			.values()
			.stream()
			.collect(Collectors.toMap(AssembledSeat::seat, (seat) -> seat));
		Map<Seat, Long> inSeat = standing.values()
			.stream()
			.collect(Collectors.groupingBy((seat) -> seat, Collectors.counting()));
		Map<Room, Long> inRoom = standing.values()
			.stream()
			.collect(Collectors.groupingBy((seat) -> room(Objects.requireNonNull(seats.get(seat))),
					Collectors.counting()));
		return standing.entrySet().stream().filter((entry) -> {
			AssembledSeat seat = Objects.requireNonNull(seats.get(entry.getValue()));
			Room room = room(seat);
			return inSeat.getOrDefault(seat.seat(), 0L) > seat.capacity()
					|| inRoom.getOrDefault(room, 0L) > snapshot.capacity().roomsLeft(room.practice(), room.period());
		}).map(Map.Entry::getKey).collect(Collectors.toSet());
	}

	private static Room room(AssembledSeat seat) {
		return new Room(seat.practice(), seat.period());
	}

}
