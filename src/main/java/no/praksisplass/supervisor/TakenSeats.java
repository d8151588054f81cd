package no.praksisplass.supervisor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.PublishedStays.Stay;
import no.praksisplass.university.PeriodView;

/** What takes seats and rooms in the periods that {@link SeatCount} was asked about. */
public final class TakenSeats {

	private final Map<SupervisorId, List<TraineeLoadView>> loads;

	private final Map<PracticeId, List<TraineeLoadView>> loadsByPractice;

	private final Collection<Stay> stays;

	private final Collection<PauseTime> pauses;

	TakenSeats(Map<SupervisorId, List<TraineeLoadView>> loads, Map<PracticeId, List<TraineeLoadView>> loadsByPractice,
			Collection<Stay> stays, Collection<PauseTime> pauses) {
		this.loads = loads;
		this.loadsByPractice = loadsByPractice;
		this.stays = stays;
		this.pauses = pauses;
	}

	/**
	 * What others take from a round in one of its periods. The round's own published
	 * placements take nothing from it.
	 */
	public InPeriod in(RoundView round, PeriodView period) {
		List<Stay> others = this.stays.stream()
			.filter((stay) -> !stay.round().equals(round.id()) && stay.dates().overlaps(period.dates()))
			.toList();
		Set<SupervisorId> paused = this.pauses.stream()
			.filter((pause) -> pause.universityId().equals(round.universityId()) && pause.touches(period.dates()))
			.map(PauseTime::supervisorId)
			.collect(Collectors.toSet());
		return new InPeriod(period.dates(), others, paused);
	}

	/** What others take in one period. */
	public final class InPeriod {

		private final DateRange dates;

		private final List<Stay> others;

		private final Set<SupervisorId> paused;

		private InPeriod(DateRange dates, List<Stay> others, Set<SupervisorId> paused) {
			this.dates = dates;
			this.others = others;
			this.paused = paused;
		}

		/**
		 * Whether the university leaves the supervisor in peace; then no seat is left.
		 */
		public boolean paused(SupervisorId supervisor) {
			return this.paused.contains(supervisor);
		}

		/** Seats left of an answer to this period, 0 or more. */
		public int seatsLeft(AnswerView answer) {
			SupervisorId supervisor = answer.supervisorId();
			return paused(supervisor) ? 0
					: SeatsLeft.ofSupervisor(answer, TakenSeats.this.loads.getOrDefault(supervisor, List.of()),
							taken((stay) -> stay.supervisor().equals(supervisor)), this.dates);
		}

		/** Student rooms left at a practice, 0 or more. */
		public int roomsLeft(PracticeView practice) {
			return SeatsLeft.ofRooms(practice.studentRooms(),
					TakenSeats.this.loadsByPractice.getOrDefault(practice.id(), List.of()),
					taken((stay) -> stay.practice().equals(practice.id())), this.dates);
		}

		private List<DateRange> taken(Predicate<Stay> which) {
			return this.others.stream().filter(which).map(Stay::dates).toList();
		}

	}

}
