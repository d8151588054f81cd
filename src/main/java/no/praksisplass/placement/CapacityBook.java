package no.praksisplass.placement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.placement.Capacity.Offer;
import no.praksisplass.placement.Capacity.Room;
import no.praksisplass.placement.Capacity.Rooms;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.SeatCount;
import no.praksisplass.supervisor.SupervisorPost;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.supervisor.TakenSeats;
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
		return Objects.requireNonNull(ofAll(List.of(round)).get(round.id()));
	}

	/** What each of the rounds can use now, in as many queries as for one. */
	public Map<RoundId, Capacity> ofAll(Collection<RoundView> rounds) {
		return ofAll(rounds, this.availabilities::inPeriods);
	}

	/**
	 * What each of the rounds can use of these active supervisors.
	 */
	public Map<RoundId, Capacity> ofAll(Collection<RoundView> rounds, Collection<SupervisorView> only) {
		return ofAll(rounds, (ids) -> this.availabilities.ofSupervisors(only, this.periods.findAll(ids)));
	}

	private Map<RoundId, Capacity> ofAll(Collection<RoundView> rounds, Answers answers) {
		List<PeriodView> all = this.periods
			.findAll(rounds.stream().flatMap((round) -> round.periods().stream()).distinct().toList());
		Answered answered = answered(all, answers);
		TakenSeats taken = this.seatCount.taken(rounds, all);
		return rounds.stream()
			.collect(Collectors.toMap(RoundView::id,
					(round) -> capacity(all.stream().filter((period) -> round.periods().contains(period.id())).toList(),
							round.includeMaybe(), answered, (period) -> taken.in(round, period))));
	}

	/**
	 * What a round without maybe could use now of a university's periods that no round
	 * has.
	 */
	public Capacity ofLoose(UniversityId university, Collection<PeriodView> loose) {
		return ofLoose(university, loose, this.availabilities::inPeriods);
	}

	/** The same of these active supervisors alone. */
	public Capacity ofLoose(UniversityId university, Collection<PeriodView> loose, Collection<SupervisorView> only) {
		return ofLoose(university, loose, (ids) -> this.availabilities.ofSupervisors(only, loose));
	}

	private Capacity ofLoose(UniversityId university, Collection<PeriodView> loose, Answers answers) {
		TakenSeats taken = this.seatCount.taken(university, loose);
		return capacity(loose, false, answered(loose, answers), taken::in);
	}

	private static Capacity capacity(Collection<PeriodView> periods, boolean includeMaybe, Answered answered,
			Function<PeriodView, TakenSeats.InPeriod> counts) {
		Map<Seat, Offer> seats = new HashMap<>();
		Map<Seat, Offer> uncounted = new HashMap<>();
		Map<Room, Rooms> rooms = new HashMap<>();
		for (PeriodView period : periods) {
			TakenSeats.InPeriod count = counts.apply(period);
			for (AnswerView offer : answered.answers().getOrDefault(period.id(), List.of())) {
				SupervisorPost supervisor = answered.supervisors().get(offer.supervisorId());
				if (supervisor != null) {
					PracticeId practice = supervisor.practiceId();
					boolean used = includeMaybe || offer.answer() == Answer.YES;
					(used ? seats : uncounted).put(new Seat(supervisor.id(), period.id()), new Offer(offer, supervisor,
							count.paused(supervisor.id()), count.takers(offer), count.seatsLeft(offer)));
					rooms.computeIfAbsent(new Room(practice, period.id()), (room) -> rooms(count, answered, practice));
				}
			}
		}
		return new Capacity(seats, uncounted, rooms);
	}

	private static Rooms rooms(TakenSeats.InPeriod count, Answered answered, PracticeId practice) {
		PracticeView site = answered.practices().get(practice);
		return (site != null) ? new Rooms(site.studentRooms(), count.takers(site), count.roomsLeft(site)) : Rooms.NONE;
	}

	/** What is answered to the periods with yes or maybe. */
	private Answered answered(Collection<PeriodView> periods, Answers given) {
		Map<PeriodId, List<AnswerView>> answers = given.in(periods.stream().map(PeriodView::id).toList())
			.stream()
			.filter((answer) -> answer.answer().offersSeats())
			.collect(Collectors.groupingBy(AnswerView::periodId));
		Map<SupervisorId, SupervisorPost> who = this.supervisors
			.posts(answers.values().stream().flatMap(List::stream).map(AnswerView::supervisorId).distinct().toList());
		return new Answered(answers, who,
				this.practices.findAll(who.values().stream().map(SupervisorPost::practiceId).distinct().toList())
					.stream()
					.collect(Collectors.toMap(PracticeView::id, Function.identity())));
	}

	/** Reads the answers that count in periods. */
	@FunctionalInterface
	private interface Answers {

		List<AnswerView> in(Collection<PeriodId> periods);

	}

	/** Who offers places, where, and what they answered by period. */
	private record Answered(Map<PeriodId, List<AnswerView>> answers, Map<SupervisorId, SupervisorPost> supervisors,
			Map<PracticeId, PracticeView> practices) {
	}

}
