package no.praksisplass.supervisor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.PublishedStays.Stay;
import no.praksisplass.university.PeriodView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what a round finds left in a period of the seats that supervisors answered with
 * and of the rooms that practices have: less trainees, less the published placements of
 * other rounds in overlapping weeks, and nothing of those whom the university leaves in
 * peace. What students are shown, what is allocated and what is checked before a
 * publication all come from here, so that they cannot differ.
 */
@Service
@Transactional(readOnly = true)
public class SeatCount {

	private final Availabilities availabilities;

	private final Supervisors supervisors;

	private final PublishedStays stays;

	SeatCount(Availabilities availabilities, Supervisors supervisors, PublishedStays stays) {
		this.availabilities = availabilities;
		this.supervisors = supervisors;
		this.stays = stays;
	}

	/**
	 * Reads what others take in a period; a handful of queries, however many ask. The
	 * round's own published placements take nothing from it.
	 */
	public InPeriod in(RoundView round, PeriodView period) {
		List<TraineeLoadView> loads = this.availabilities.traineeLoadsDuring(period.dates());
		Map<SupervisorId, List<TraineeLoadView>> bySupervisor = loads.stream()
			.collect(Collectors.groupingBy(TraineeLoadView::supervisorId));
		Map<SupervisorId, SupervisorView> loaded = this.supervisors.findAll(bySupervisor.keySet())
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, Function.identity()));
		Map<PracticeId, List<TraineeLoadView>> byPractice = loads.stream()
			.filter((load) -> loaded.containsKey(load.supervisorId()))
			.collect(Collectors
				.groupingBy((load) -> Objects.requireNonNull(loaded.get(load.supervisorId())).practiceId()));
		List<Stay> others = this.stays.during(period.dates())
			.stream()
			.filter((stay) -> !stay.round().equals(round.id()))
			.toList();
		return new InPeriod(period.dates(), bySupervisor, byPractice, others,
				this.availabilities.pausedDuring(round.universityId(), period.dates()));
	}

	/** What others take in one period. */
	public static final class InPeriod {

		private final DateRange dates;

		private final Map<SupervisorId, List<TraineeLoadView>> loads;

		private final Map<PracticeId, List<TraineeLoadView>> loadsByPractice;

		private final Collection<Stay> others;

		private final Set<SupervisorId> paused;

		InPeriod(DateRange dates, Map<SupervisorId, List<TraineeLoadView>> loads,
				Map<PracticeId, List<TraineeLoadView>> loadsByPractice, Collection<Stay> others,
				Set<SupervisorId> paused) {
			this.dates = dates;
			this.loads = loads;
			this.loadsByPractice = loadsByPractice;
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
					: SeatsLeft.ofSupervisor(answer, this.loads.getOrDefault(supervisor, List.of()),
							taken((stay) -> stay.supervisor().equals(supervisor)), this.dates);
		}

		/** Student rooms left at a practice, 0 or more. */
		public int roomsLeft(PracticeView practice) {
			return SeatsLeft.ofRooms(practice.studentRooms(),
					this.loadsByPractice.getOrDefault(practice.id(), List.of()),
					taken((stay) -> stay.practice().equals(practice.id())), this.dates);
		}

		private List<DateRange> taken(Predicate<Stay> which) {
			return this.others.stream().filter(which).map(Stay::dates).toList();
		}

	}

}
