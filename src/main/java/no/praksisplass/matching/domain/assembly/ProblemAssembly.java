package no.praksisplass.matching.domain.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import no.praksisplass.geography.Travel;
import no.praksisplass.matching.domain.assembly.PickNumbers.Entrant;
import no.praksisplass.matching.domain.assembly.StudentOptions.Option;
import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.ProblemBuilder;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.placement.Capacity.Room;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.RoundStudent;

/**
 * Builds the problem of a round: seats are supervisors in periods, the limits are the
 * practices' rooms in periods, and a candidate is a seat that nothing keeps the student
 * from.
 */
final class ProblemAssembly {

	/** What it costs, under the criterion "preference", to be at a practice again. */
	private static final int KNOWN_PRACTICE_PENALTY = 1;

	private final RoundData data;

	private final Journeys journeys;

	private final Pseudonyms names;

	private final SeatPlan seats;

	private final ProblemBuilder builder = Problem.builder();

	private final Map<String, StudentId> students = new HashMap<>();

	private final Map<String, Room> rooms = new HashMap<>();

	private final Map<String, Map<String, ExclusionReason>> exclusions = new HashMap<>();

	private final Map<String, Map<String, Travel>> travel = new HashMap<>();

	ProblemAssembly(RoundData data, Journeys journeys) {
		this.data = data;
		this.journeys = journeys;
		this.names = new Pseudonyms(data.round().id());
		this.seats = new SeatPlan(data, this.names);
	}

	Assembly assemble() {
		settings(this.data.round());
		List<AssembledSeat> usable = this.seats.usable();
		usable.forEach((seat) -> this.builder.addSeat(seat.pseudonym(), seat.capacity()));
		limits(usable);
		Map<String, Integer> pickNumbers = pickNumbers();
		this.data.students().forEach((student) -> student(student, usable, pickNumbers));
		published();
		Map<String, AssembledSeat> byName = usable.stream()
			.collect(Collectors.toMap(AssembledSeat::pseudonym, (seat) -> seat));
		return new Assembly(this.builder.build(),
				new RunKey(this.students, byName, this.rooms, this.seats.excluded(), this.exclusions), this.travel);
	}

	private void settings(RoundView round) {
		this.builder.name(round.name())
			.seed(round.seed())
			.rule(Rule.valueOf(round.rule().name()))
			.fairness(Fairness.valueOf(round.fairness().name()))
			.unwishedRank(round.maxWishes() + 1L)
			.criteria(round.criteria().stream().map((criterion) -> Criterion.valueOf(criterion.name())).toList())
			.guarantee(round.guarantee());
	}

	private void limits(List<AssembledSeat> usable) {
		Map<Room, List<AssembledSeat>> byRoom = usable.stream()
			.collect(Collectors.groupingBy((seat) -> new Room(seat.practice(), seat.period())));
		byRoom.forEach((room, sharing) -> {
			String name = this.names.rooms(room.practice(), room.period());
			this.rooms.put(name, room);
			this.builder.addLimit(name, this.data.capacity().roomsLeft(room.practice(), room.period()),
					sharing.stream().map(AssembledSeat::pseudonym).toList());
		});
	}

	private Map<String, Integer> pickNumbers() {
		return PickNumbers.draw(this.data.round().seed(),
				this.data.students()
					.stream()
					.map((student) -> new Entrant(this.names.student(student.student().id()), earlyTurn(student)))
					.toList());
	}

	private void student(RoundStudent student, List<AssembledSeat> usable, Map<String, Integer> pickNumbers) {
		String name = this.names.student(student.student().id());
		this.students.put(name, student.student().id());
		this.builder.addStudent(name, earlyTurn(student) ? 1 : 0, Objects.requireNonNull(pickNumbers.get(name)));
		StudentOptions options = new StudentOptions(this.data, student, usable, this.journeys);
		this.exclusions.put(name, new TreeMap<>(options.excluded()));
		Map<String, Travel> journeysBySeat = new HashMap<>();
		for (Option option : options.options()) {
			candidate(name, option);
			journeysBySeat.put(option.seat().pseudonym(), option.travel());
		}
		this.travel.put(name, journeysBySeat);
		options.pin().ifPresent((seat) -> pin(student, name, seat, options));
	}

	private void candidate(String student, Option option) {
		int penalty = option.knownPractice() ? KNOWN_PRACTICE_PENALTY : 0;
		String seat = option.seat().pseudonym();
		if (option.rank().isPresent()) {
			this.builder.addCandidate(student, seat, option.rank().getAsInt(), option.travel().metres(), penalty, 0);
		}
		else {
			this.builder.addUnwished(student, seat, option.travel().metres(), penalty, 0);
		}
	}

	private void pin(RoundStudent student, String name, Seat seat, StudentOptions options) {
		Optional<AssembledSeat> pinned = this.seats.find(seat)
			.filter((usable) -> usable.capacity() > 0 && !options.excluded().containsKey(usable.pseudonym()));
		this.builder.addPin(name,
				pinned.orElseThrow(() -> new PinImpossibleException(student.student().name())).pseudonym());
	}

	private void published() {
		this.data.published().forEach((placement) -> {
			String name = this.names.student(placement.studentId());
			if (this.students.containsKey(name)) {
				this.builder.addPublished(name, this.names.seat(placement.supervisorId(), placement.periodId()));
			}
		});
	}

	private static boolean earlyTurn(RoundStudent student) {
		return student.consideration().map(ConsiderationView::earlyTurn).orElse(false);
	}

}
