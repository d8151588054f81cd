package no.praksisplass.placement.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.placement.Capacity;
import no.praksisplass.placement.Capacity.Offer;
import no.praksisplass.placement.Capacity.Room;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.CapacityBook;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.Students;
import no.praksisplass.student.WishRanking;
import no.praksisplass.student.WishView;
import no.praksisplass.student.Wishes;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
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

	private final Supervisors supervisors;

	private final Practices practices;

	private final Periods periods;

	private final Municipalities municipalities;

	FreeSeats(CapacityBook capacityBook, Placements placements, Students students, Wishes wishes,
			Supervisors supervisors, Practices practices, Periods periods, Municipalities municipalities) {
		this.capacityBook = capacityBook;
		this.placements = placements;
		this.students = students;
		this.wishes = wishes;
		this.supervisors = supervisors;
		this.practices = practices;
		this.periods = periods;
		this.municipalities = municipalities;
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
		Reading reading = reading(round, capacity);
		List<WishView> list = this.wishes.of(round.id(), id);
		return capacity.seats()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().left() > seatsTaken.getOrDefault(entry.getKey(), 0L))
			.filter((entry) -> capacity.roomsLeft(entry.getValue().practice(), entry.getKey().period()) > roomsTaken
				.getOrDefault(new Room(entry.getValue().practice(), entry.getKey().period()), 0L))
			.filter((entry) -> reading.takesMore(entry.getKey(), given))
			.filter((entry) -> reading.mayHave(student, entry.getKey(), entry.getValue()))
			.map((entry) -> reading.free(entry.getKey(), entry.getValue(), list))
			.toList();
	}

	private Reading reading(RoundView round, Capacity capacity) {
		List<SupervisorId> supervisorIds = capacity.seats().keySet().stream().map(Seat::supervisor).distinct().toList();
		List<PracticeId> practiceIds = capacity.seats().values().stream().map(Offer::practice).distinct().toList();
		return new Reading(byId(this.supervisors.findAll(supervisorIds), SupervisorView::id),
				byId(this.practices.findAll(practiceIds), PracticeView::id),
				byId(this.periods.findAll(round.periods()), PeriodView::id),
				byId(this.municipalities.all(), MunicipalityView::number));
	}

	private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
		return values.stream().collect(Collectors.toMap(id, Function.identity()));
	}

	/** What the seats belong to. */
	private record Reading(Map<SupervisorId, SupervisorView> supervisors, Map<PracticeId, PracticeView> practices,
			Map<PeriodId, PeriodView> periods, Map<String, MunicipalityView> municipalities) {

		boolean takesMore(Seat seat, Map<SupervisorId, Long> given) {
			Integer most = known(this.supervisors, seat.supervisor()).maxStudentsPerRound();
			return most == null || given.getOrDefault(seat.supervisor(), 0L) < most;
		}

		boolean mayHave(RoundStudent student, Seat seat, Offer offer) {
			PracticeView practice = known(this.practices, offer.practice());
			return practice.active() && practice.arena() == known(this.periods, seat.period()).arena()
					&& student.permittedPeriods().contains(seat.period())
					&& student.permitsMunicipality(practice.municipalityNumber())
					&& student.conflictWith(seat.supervisor(), practice.id()).isEmpty();
		}

		FreeSeat free(Seat seat, Offer offer, List<WishView> wishes) {
			PracticeView practice = known(this.practices, offer.practice());
			MunicipalityView municipality = known(this.municipalities, practice.municipalityNumber());
			OptionalInt rank = WishRanking.rank(wishes, practice.id(), municipality.number(),
					municipality.countyNumber(), seat.period());
			return new FreeSeat(seat, known(this.supervisors, seat.supervisor()).name(), practice.name(),
					municipality.name(), known(this.periods, seat.period()).name(),
					rank.isPresent() ? Integer.valueOf(rank.getAsInt()) : null);
		}

		private static <K, V> V known(Map<K, V> values, K id) {
			return Objects.requireNonNull(values.get(id), () -> "no " + id);
		}

	}

}
