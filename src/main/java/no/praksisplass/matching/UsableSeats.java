package no.praksisplass.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.matching.OfferedSeat.State;
import no.praksisplass.matching.domain.assembly.SeatExclusion;
import no.praksisplass.matching.domain.assembly.SeatRule;
import no.praksisplass.matching.domain.decision.ClosedSeatView;
import no.praksisplass.matching.domain.decision.Decisions;
import no.praksisplass.placement.Capacity;
import no.praksisplass.placement.Capacity.Offer;
import no.praksisplass.placement.Capacity.Room;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.CapacityBook;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what allocations can use of what is offered, by the rule that makes their
 * problems; for services, it asks for no role.
 */
@Service
@Transactional(readOnly = true)
public class UsableSeats {

	private final Rounds rounds;

	private final CapacityBook capacityBook;

	private final Decisions decisions;

	private final Practices practices;

	private final Supervisors supervisors;

	UsableSeats(Rounds rounds, CapacityBook capacityBook, Decisions decisions, Practices practices,
			Supervisors supervisors) {
		this.rounds = rounds;
		this.capacityBook = capacityBook;
		this.decisions = decisions;
		this.practices = practices;
		this.supervisors = supervisors;
	}

	/**
	 * What is offered in periods of one university, each counted for the round it is in;
	 * a period in no round as if one without maybe had it. As many queries for many
	 * periods as for one.
	 */
	public List<PracticeSeats> inPeriods(List<PeriodView> periods) {
		return inPeriods(periods, this.capacityBook::ofAll, this.capacityBook::ofLoose);
	}

	/** The same of one practice. */
	public List<PracticeSeats> atPractice(PracticeId practice, List<PeriodView> periods) {
		List<SupervisorView> there = this.supervisors.ofPractice(practice)
			.stream()
			.filter(SupervisorView::supervising)
			.toList();
		return inPeriods(periods, (rounds) -> this.capacityBook.ofAll(rounds, there),
				(university, loose) -> this.capacityBook.ofLoose(university, loose, there));
	}

	private List<PracticeSeats> inPeriods(List<PeriodView> periods,
			Function<Collection<RoundView>, Map<RoundId, Capacity>> inRounds,
			BiFunction<UniversityId, Collection<PeriodView>, Capacity> inNone) {
		if (periods.isEmpty()) {
			return List.of();
		}
		Map<PeriodId, PeriodView> asked = byId(periods, PeriodView::id);
		List<RoundView> having = this.rounds.ofPeriods(asked.keySet());
		Set<PeriodId> gathered = having.stream()
			.flatMap((round) -> round.periods().stream())
			.collect(Collectors.toSet());
		List<Capacity> capacities = new ArrayList<>(inRounds.apply(having).values());
		capacities.add(inNone.apply(periods.get(0).universityId(),
				periods.stream().filter((period) -> !gathered.contains(period.id())).toList()));
		SeatRule rule = rule(asked, having, capacities);
		return capacities.stream().flatMap((capacity) -> practices(capacity, rule)).toList();
	}

	private SeatRule rule(Map<PeriodId, PeriodView> periods, Collection<RoundView> having,
			Collection<Capacity> capacities) {
		return new SeatRule(periods,
				byId(this.practices
					.findAll(capacities.stream().flatMap(UsableSeats::offers).map(Offer::practice).distinct().toList()),
						PracticeView::id),
				this.decisions.closedSeats(having.stream().map(RoundView::id).toList())
					.stream()
					.collect(Collectors.toMap(ClosedSeatView::seat, ClosedSeatView::seats)));
	}

	private static Stream<PracticeSeats> practices(Capacity capacity, SeatRule rule) {
		Map<Room, List<OfferedSeat>> byRoom = new HashMap<>();
		capacity.seats().forEach((seat, offer) -> add(byRoom, seat, offered(seat, offer, rule), rule));
		capacity.uncounted()
			.forEach((seat, offer) -> add(byRoom, seat, new OfferedSeat(offer.answer(), offer.practice(),
					State.MAYBE_LEFT_OUT, offer.takers(), offer.left(), 0), rule));
		return byRoom.entrySet()
			.stream()
			.map((room) -> new PracticeSeats(room.getKey().period(), room.getKey().practice(), room.getValue(),
					capacity.rooms(room.getKey().practice(), room.getKey().period())));
	}

	private static void add(Map<Room, List<OfferedSeat>> byRoom, Seat seat, OfferedSeat offered, SeatRule rule) {
		if (rule.periods().containsKey(seat.period())) {
			byRoom.computeIfAbsent(new Room(offered.practice(), seat.period()), (room) -> new ArrayList<>())
				.add(offered);
		}
	}

	private static OfferedSeat offered(Seat seat, Offer offer, SeatRule rule) {
		State state = rule.exclusion(seat, offer).map(UsableSeats::state).orElse(State.COUNTED);
		return new OfferedSeat(offer.answer(), offer.practice(), state, offer.takers(), offer.left(),
				rule.capacity(seat, offer));
	}

	private static State state(SeatExclusion exclusion) {
		return switch (exclusion) {
			case PRACTICE_INACTIVE, WRONG_ARENA -> State.UNFIT;
			case PAUSED -> State.PAUSED;
			case CLOSED -> State.COUNTED;
		};
	}

	private static Stream<Offer> offers(Capacity capacity) {
		return Stream.concat(capacity.seats().values().stream(), capacity.uncounted().values().stream());
	}

	private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
		return values.stream().collect(Collectors.toMap(id, Function.identity()));
	}

}
