package no.praksisplass.supervisor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.round.RoundView;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
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
	 * Reads what others take from rounds in their periods; a handful of queries, however
	 * many ask and however many rounds and periods there are.
	 */
	public TakenSeats taken(Collection<RoundView> rounds, Collection<PeriodView> periods) {
		return takenFrom(rounds.stream().map(RoundView::universityId).collect(Collectors.toSet()), periods);
	}

	/** Reads what is taken from a university in periods that none of its rounds has. */
	public TakenSeats taken(UniversityId university, Collection<PeriodView> periods) {
		return takenFrom(Set.of(university), periods);
	}

	private TakenSeats takenFrom(Set<UniversityId> universities, Collection<PeriodView> periods) {
		if (periods.isEmpty()) {
			return new TakenSeats(Map.of(), Map.of(), List.of(), List.of());
		}
		return taken(universities, DateRange.spanning(periods.stream().map(PeriodView::dates).toList()));
	}

	/** Reads what is taken from universities on some days, whatever their periods. */
	public TakenSeats taken(Set<UniversityId> universities, DateRange dates) {
		List<TraineeLoadView> loads = this.availabilities.traineeLoadsDuring(dates);
		Map<SupervisorId, List<TraineeLoadView>> bySupervisor = loads.stream()
			.collect(Collectors.groupingBy(TraineeLoadView::supervisorId));
		Map<SupervisorId, SupervisorPost> loaded = this.supervisors.posts(bySupervisor.keySet());
		Map<PracticeId, List<TraineeLoadView>> byPractice = loads.stream()
			.filter((load) -> loaded.containsKey(load.supervisorId()))
			.collect(Collectors
				.groupingBy((load) -> Objects.requireNonNull(loaded.get(load.supervisorId())).practiceId()));
		return new TakenSeats(bySupervisor, byPractice, this.stays.during(dates),
				this.availabilities.pausesDuring(universities, dates));
	}

}
