package no.praksisplass.placement.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.placement.Capacity;
import no.praksisplass.placement.Capacity.Room;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.CapacityBook;
import no.praksisplass.placement.SeatChoice;
import no.praksisplass.placement.SeatsTakenException;
import no.praksisplass.placement.SeatsTakenException.Shortage;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.stereotype.Component;

/** Counts the seats and rooms that an allocation needs against those that are left. */
@Component
public class SeatCheck {

	private final CapacityBook capacityBook;

	private final Supervisors supervisors;

	private final Practices practices;

	private final Periods periods;

	SeatCheck(CapacityBook capacityBook, Supervisors supervisors, Practices practices, Periods periods) {
		this.capacityBook = capacityBook;
		this.supervisors = supervisors;
		this.practices = practices;
		this.periods = periods;
	}

	/**
	 * Checks that a round's placements fit.
	 * @param round the round
	 * @param choices all its placements
	 * @throws SeatsTakenException with every place that takes fewer
	 */
	public void requireRoomFor(RoundView round, List<SeatChoice> choices) {
		List<Shortage> shortages = shortages(round, choices);
		if (!shortages.isEmpty()) {
			throw new SeatsTakenException(shortages);
		}
	}

	/** Every place that takes fewer than a round's placements put there. */
	public List<Shortage> shortages(RoundView round, List<SeatChoice> choices) {
		Capacity capacity = this.capacityBook.of(round);
		Map<Seat, Long> seats = count(choices, (choice) -> new Seat(choice.supervisor(), choice.period()));
		Map<Room, Long> rooms = count(choices, (choice) -> new Room(choice.practice(), choice.period()));
		seats.entrySet()
			.removeIf((
					need) -> need.getValue() <= capacity.seatsLeft(need.getKey().supervisor(), need.getKey().period()));
		rooms.entrySet()
			.removeIf(
					(need) -> need.getValue() <= capacity.roomsLeft(need.getKey().practice(), need.getKey().period()));
		return (seats.isEmpty() && rooms.isEmpty()) ? List.of() : named(round, capacity, seats, rooms);
	}

	private static <K> Map<K, Long> count(List<SeatChoice> choices, Function<SeatChoice, K> place) {
		return choices.stream().collect(Collectors.groupingBy(place, Collectors.counting()));
	}

	private List<Shortage> named(RoundView round, Capacity capacity, Map<Seat, Long> seats, Map<Room, Long> rooms) {
		Map<Object, String> names = names(round, seats.keySet(), rooms.keySet());
		List<Shortage> shortages = new ArrayList<>();
		seats.forEach((seat,
				wanted) -> shortages.add(new Shortage(false, Objects.requireNonNull(names.get(seat.supervisor())),
						Objects.requireNonNull(names.get(seat.period())), wanted.intValue(),
						capacity.seatsLeft(seat.supervisor(), seat.period()))));
		rooms.forEach((room,
				wanted) -> shortages.add(new Shortage(true, Objects.requireNonNull(names.get(room.practice())),
						Objects.requireNonNull(names.get(room.period())), wanted.intValue(),
						capacity.roomsLeft(room.practice(), room.period()))));
		return shortages;
	}

	private Map<Object, String> names(RoundView round, Set<Seat> seats, Set<Room> rooms) {
		List<SupervisorId> supervisorIds = seats.stream().map(Seat::supervisor).distinct().toList();
		List<PracticeId> practiceIds = rooms.stream().map(Room::practice).distinct().toList();
		Map<Object, String> names = this.supervisors.findAll(supervisorIds)
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, SupervisorView::name));
		names.putAll(this.practices.findAll(practiceIds)
			.stream()
			.collect(Collectors.toMap(PracticeView::id, PracticeView::name)));
		names.putAll(this.periods.findAll(round.periods())
			.stream()
			.collect(Collectors.toMap(PeriodView::id, PeriodView::name)));
		return names;
	}

}
