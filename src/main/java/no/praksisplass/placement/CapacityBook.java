package no.praksisplass.placement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.placement.Capacity.Offer;
import no.praksisplass.placement.Capacity.Room;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.SeatCount;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out what a round can use. Both the problem of an allocation and the check before
 * its publication come from here, so that they cannot differ.
 */
@Service
@Transactional(readOnly = true)
public class CapacityBook {

	private final Periods periods;

	private final Availabilities availabilities;

	private final Supervisors supervisors;

	private final Practices practices;

	private final SeatCount seatCount;

	CapacityBook(Periods periods, Availabilities availabilities, Supervisors supervisors, Practices practices,
			SeatCount seatCount) {
		this.periods = periods;
		this.availabilities = availabilities;
		this.supervisors = supervisors;
		this.practices = practices;
		this.seatCount = seatCount;
	}

	/** What a round can use now. Its own published placements take nothing from it. */
	public Capacity of(RoundView round) {
		List<PeriodView> roundPeriods = this.periods.findAll(round.periods());
		List<AnswerView> offers = this.availabilities.inPeriods(round.periods())
			.stream()
			.filter((answer) -> answer.answer() == Answer.YES
					|| (round.includeMaybe() && answer.answer() == Answer.MAYBE))
			.toList();
		Map<SupervisorId, SupervisorView> offering = byId(
				this.supervisors.findAll(offers.stream().map(AnswerView::supervisorId).distinct().toList()),
				SupervisorView::id);
		Map<PracticeId, PracticeView> sites = byId(
				this.practices.findAll(offering.values().stream().map(SupervisorView::practiceId).distinct().toList()),
				PracticeView::id);
		Map<Seat, Offer> seats = new HashMap<>();
		Map<Room, Integer> rooms = new HashMap<>();
		for (PeriodView period : roundPeriods) {
			SeatCount.InPeriod count = this.seatCount.in(round, period);
			for (AnswerView offer : offers) {
				SupervisorView supervisor = offering.get(offer.supervisorId());
				if (supervisor != null && offer.periodId().equals(period.id())) {
					PracticeId practice = supervisor.practiceId();
					seats.put(new Seat(supervisor.id(), period.id()),
							new Offer(offer, practice, count.paused(supervisor.id()), count.seatsLeft(offer)));
					rooms.computeIfAbsent(new Room(practice, period.id()), (room) -> roomsLeft(count, sites, practice));
				}
			}
		}
		return new Capacity(seats, rooms);
	}

	private static int roomsLeft(SeatCount.InPeriod count, Map<PracticeId, PracticeView> sites, PracticeId practice) {
		PracticeView site = sites.get(practice);
		return (site != null) ? count.roomsLeft(site) : 0;
	}

	private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
		return values.stream().collect(Collectors.toMap(id, Function.identity()));
	}

}
