package no.praksisplass.placement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import no.praksisplass.placement.Capacity.Offer;
import no.praksisplass.placement.Capacity.Room;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.SeatsLeft;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.supervisor.TraineeLoadView;
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

	private final Placements placements;

	CapacityBook(Periods periods, Availabilities availabilities, Supervisors supervisors, Practices practices,
			Placements placements) {
		this.periods = periods;
		this.availabilities = availabilities;
		this.supervisors = supervisors;
		this.practices = practices;
		this.placements = placements;
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
		Map<Seat, Offer> seats = new HashMap<>();
		Map<Room, Integer> rooms = new HashMap<>();
		for (PeriodView period : roundPeriods) {
			new PeriodCapacity(round, period, offering).addTo(seats, rooms, offers);
		}
		return new Capacity(seats, rooms);
	}

	private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
		return values.stream().collect(Collectors.toMap(id, Function.identity()));
	}

	/** What others take in one period. */
	private final class PeriodCapacity {

		private final PeriodView period;

		private final Map<SupervisorId, SupervisorView> offering;

		private final Map<PracticeId, PracticeView> sites;

		private final Map<SupervisorId, List<TraineeLoadView>> loads;

		private final Map<PracticeId, List<TraineeLoadView>> loadsByPractice;

		private final List<PlacementView> others;

		private final Set<SupervisorId> paused;

		PeriodCapacity(RoundView round, PeriodView period, Map<SupervisorId, SupervisorView> offering) {
			this.period = period;
			this.offering = offering;
			this.sites = byId(
					CapacityBook.this.practices
						.findAll(offering.values().stream().map(SupervisorView::practiceId).distinct().toList()),
					PracticeView::id);
			List<TraineeLoadView> all = CapacityBook.this.availabilities.traineeLoadsDuring(period.dates());
			this.loads = all.stream().collect(Collectors.groupingBy(TraineeLoadView::supervisorId));
			Map<SupervisorId, SupervisorView> loaded = byId(CapacityBook.this.supervisors.findAll(this.loads.keySet()),
					SupervisorView::id);
			this.loadsByPractice = all.stream()
				.filter((load) -> loaded.containsKey(load.supervisorId()))
				.collect(Collectors
					.groupingBy((load) -> Objects.requireNonNull(loaded.get(load.supervisorId())).practiceId()));
			this.others = CapacityBook.this.placements.inForceDuring(period.dates())
				.stream()
				.filter((placement) -> !placement.roundId().equals(round.id()))
				.toList();
			this.paused = CapacityBook.this.availabilities.pausedDuring(round.universityId(), period.dates());
		}

		void addTo(Map<Seat, Offer> seats, Map<Room, Integer> rooms, List<AnswerView> offers) {
			for (AnswerView offer : offers) {
				SupervisorView supervisor = this.offering.get(offer.supervisorId());
				if (supervisor != null && offer.periodId().equals(this.period.id())) {
					seats.put(new Seat(supervisor.id(), this.period.id()), offer(offer, supervisor));
					rooms.computeIfAbsent(new Room(supervisor.practiceId(), this.period.id()),
							(room) -> roomsLeft(room.practice()));
				}
			}
		}

		private Offer offer(AnswerView answer, SupervisorView supervisor) {
			if (this.paused.contains(supervisor.id())) {
				return new Offer(answer, supervisor.practiceId(), true, 0);
			}
			List<DateRange> taken = stays((placement) -> placement.supervisorId().equals(supervisor.id()));
			int left = SeatsLeft.ofSupervisor(answer, this.loads.getOrDefault(supervisor.id(), List.of()), taken,
					this.period.dates());
			return new Offer(answer, supervisor.practiceId(), false, left);
		}

		private int roomsLeft(PracticeId practice) {
			PracticeView site = this.sites.get(practice);
			List<DateRange> taken = stays((placement) -> placement.practiceId().equals(practice));
			return (site == null) ? 0 : SeatsLeft.ofRooms(site.studentRooms(),
					this.loadsByPractice.getOrDefault(practice, List.of()), taken, this.period.dates());
		}

		private List<DateRange> stays(Predicate<PlacementView> which) {
			return this.others.stream().filter(which).map(PlacementView::dates).toList();
		}

	}

}
