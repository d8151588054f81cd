package no.praksisplass.matching.domain.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.placement.Capacity.Room;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.StudentId;

/**
 * What the names in the files of a run stand for, and why pairs that are not in them are
 * no candidates.
 *
 * @param students students by name
 * @param seats seats by name
 * @param rooms the limits: a practice's rooms in a period, by name
 * @param excludedSeats offered seats that no student can have
 * @param exclusions why a student cannot have a seat, by the names of both
 */
public record RunKey(Map<String, StudentId> students, Map<String, AssembledSeat> seats, Map<String, Room> rooms,
		List<ExcludedSeat> excludedSeats, Map<String, Map<String, ExclusionReason>> exclusions) {

	public RunKey {
		students = Map.copyOf(students);
		seats = Map.copyOf(seats);
		rooms = Map.copyOf(rooms);
		excludedSeats = List.copyOf(excludedSeats);
		exclusions = Map.copyOf(exclusions);
	}

	/** The name of a student in the files. */
	public Optional<String> nameOf(StudentId student) {
		return this.students.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(student))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/** The name of a seat in the files. */
	public Optional<String> nameOf(Seat seat) {
		return this.seats.values()
			.stream()
			.filter((known) -> known.seat().equals(seat))
			.map(AssembledSeat::pseudonym)
			.findFirst();
	}

}
