package no.praksisplass.placement.domain.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import no.praksisplass.placement.Capacity;
import no.praksisplass.placement.Capacity.Room;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.CapacityBook;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.Students;
import no.praksisplass.student.WishView;
import no.praksisplass.student.Wishes;
import org.springframework.stereotype.Component;

/**
 * Finds the seats of a round that a published allocation leaves, for one student who has
 * to move.
 */
@Component
class FreeSeats {

	private final CapacityBook capacityBook;

	private final Placements placements;

	private final Students students;

	private final Wishes wishes;

	private final RoundPlaceReader places;

	FreeSeats(CapacityBook capacityBook, Placements placements, Students students, Wishes wishes,
			RoundPlaceReader places) {
		this.capacityBook = capacityBook;
		this.placements = placements;
		this.students = students;
		this.wishes = wishes;
		this.places = places;
	}

	/**
	 * The seats with room left that the student may have; the student's own place counts
	 * as free.
	 */
	List<FreeSeat> forStudent(RoundView round, StudentId id) {
		RoundStudent student = this.students.inRound(id).orElseThrow(() -> new NotFoundException("student", id));
		Capacity capacity = this.capacityBook.of(round);
		List<PlacementView> others = this.placements.inForce(round.id())
			.stream()
			.filter((placement) -> !placement.studentId().equals(id))
			.toList();
		Map<Seat, Long> seatsTaken = others.stream()
			.collect(Collectors.groupingBy((one) -> new Seat(one.supervisorId(), one.periodId()),
					Collectors.counting()));
		Map<Room, Long> roomsTaken = others.stream()
			.collect(Collectors.groupingBy((one) -> new Room(one.practiceId(), one.periodId()), Collectors.counting()));
		Map<SupervisorId, Long> given = others.stream()
			.collect(Collectors.groupingBy(PlacementView::supervisorId, Collectors.counting()));
		RoundPlaces places = this.places.of(round, capacity);
		List<WishView> list = this.wishes.of(round.id(), id);
		return capacity.seats()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().left() > seatsTaken.getOrDefault(entry.getKey(), 0L))
			.filter((entry) -> capacity.roomsLeft(entry.getValue().practice(), entry.getKey().period()) > roomsTaken
				.getOrDefault(new Room(entry.getValue().practice(), entry.getKey().period()), 0L))
			.filter((entry) -> places.takesMore(entry.getKey(), given))
			.filter((entry) -> places.mayHave(student, entry.getKey(), entry.getValue()))
			.map((entry) -> places.named(entry.getKey(), entry.getValue(), list))
			.toList();
	}

}
