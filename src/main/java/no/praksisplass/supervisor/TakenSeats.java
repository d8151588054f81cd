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
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.PublishedStays.Stay;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;

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
		return in(round.id(), round.universityId(), period.dates());
	}

	/** What is taken from a university in a period that none of its rounds has. */
	public InPeriod in(PeriodView loose) {
		return during(loose.universityId(), loose.dates());
	}

	/**
	 * What is taken on some days, by all rounds.
	 * @param university whose students are its own, and whose pauses count; none if null
	 */
	public InPeriod during(@Nullable UniversityId university, DateRange dates) {
		return in(null, university, dates);
	}

	private InPeriod in(@Nullable RoundId round, @Nullable UniversityId university, DateRange dates) {
		List<Stay> others = this.stays.stream()
			.filter((stay) -> !stay.round().equals(round) && stay.dates().overlaps(dates))
			.toList();
		Set<SupervisorId> paused = this.pauses.stream()
			.filter((pause) -> pause.universityId().equals(university) && pause.touches(dates))
			.map(PauseTime::supervisorId)
			.collect(Collectors.toSet());
		return new InPeriod(university, dates, others, paused);
	}

	/** What others take in one period. */
	public final class InPeriod {

		private final @Nullable UniversityId university;

		private final DateRange dates;

		private final List<Stay> stays;

		private final Set<SupervisorId> paused;

		private InPeriod(@Nullable UniversityId university, DateRange dates, List<Stay> stays,
				Set<SupervisorId> paused) {
			this.university = university;
			this.dates = dates;
			this.stays = stays;
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
			return paused(answer.supervisorId()) ? 0 : SeatsLeft.left(answer.seats(), takers(answer));
		}

		/** Student rooms left at a practice, 0 or more. */
		public int roomsLeft(PracticeView practice) {
			return SeatsLeft.left(practice.studentRooms(), takers(practice));
		}

		/** What takes seats of an answer to this period; a pause is not asked about. */
		public Takers takers(AnswerView answer) {
			SupervisorId supervisor = answer.supervisorId();
			Predicate<Stay> hers = (stay) -> stay.supervisor().equals(supervisor);
			return SeatsLeft.takersOf(answer, TakenSeats.this.loads.getOrDefault(supervisor, List.of()),
					days(hers.and(this::own)), days(hers.and(Predicate.not(this::own))), this.dates);
		}

		/**
		 * What takes a supervisor's seats where no answer says what they are taken from.
		 */
		public Takers takers(SupervisorId supervisor) {
			Predicate<Stay> hers = (stay) -> stay.supervisor().equals(supervisor);
			return SeatsLeft.takersOfSeats(TakenSeats.this.loads.getOrDefault(supervisor, List.of()),
					days(hers.and(this::own)), days(hers.and(Predicate.not(this::own))), this.dates);
		}

		/** What takes student rooms of a practice. */
		public Takers takers(PracticeView practice) {
			Predicate<Stay> there = (stay) -> stay.practice().equals(practice.id());
			return SeatsLeft.takersOfRooms(TakenSeats.this.loadsByPractice.getOrDefault(practice.id(), List.of()),
					days(there.and(this::own)), days(there.and(Predicate.not(this::own))), this.dates);
		}

		private boolean own(Stay stay) {
			return stay.university().equals(this.university);
		}

		private List<DateRange> days(Predicate<Stay> which) {
			return this.stays.stream().filter(which).map(Stay::dates).toList();
		}

	}

}
