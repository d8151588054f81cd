package no.praksisplass.matching.domain.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.matching.domain.overview.CoordinatorTask.Kind;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.Deactivations;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells coordinators what needs doing now. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class HomeService {

	private final OverviewService overviews;

	private final RoundTasks roundTasks;

	private final Periods periods;

	private final Rounds rounds;

	private final Availabilities availabilities;

	private final Deactivations deactivations;

	private final Clock clock;

	HomeService(OverviewService overviews, RoundTasks roundTasks, Periods periods, Rounds rounds,
			Availabilities availabilities, Deactivations deactivations, Clock clock) {
		this.overviews = overviews;
		this.roundTasks = roundTasks;
		this.periods = periods;
		this.rounds = rounds;
		this.availabilities = availabilities;
		this.deactivations = deactivations;
		this.clock = clock;
	}

	/** The university's rounds and what they ask for. */
	public CoordinatorHome home(UniversityId university) {
		List<RoundOverview> overviews = this.overviews.ofUniversity(university);
		List<CoordinatorTask> tasks = new ArrayList<>(
				overviews.stream().flatMap((round) -> this.roundTasks.of(round).stream()).toList());
		tasks.addAll(newcomers(overviews));
		this.deactivations.toAnswer(university)
			.forEach((proposal) -> tasks.add(new CoordinatorTask(Kind.ANSWER_DEACTIVATION,
					"/coordinator/deactivations/" + proposal.id(), proposal.name(), 0, null, false)));
		int loose = loosePeriods(university);
		if (loose > 0) {
			tasks.add(new CoordinatorTask(Kind.ADD_ROUND, "/coordinator/rounds/new", null, loose, null, false));
		}
		return new CoordinatorHome(tasks, overviews);
	}

	/** For each round not over, the GPs whose answers count once they are supervisors. */
	private List<CoordinatorTask> newcomers(List<RoundOverview> overviews) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY);
		Map<RoundView, List<PeriodId>> coming = new LinkedHashMap<>();
		overviews.forEach((overview) -> coming.put(overview.round(),
				overview.periods()
					.stream()
					.map(PeriodSummary::period)
					.filter((period) -> period.dates().from().isAfter(today))
					.map(PeriodView::id)
					.toList()));
		Map<PeriodId, Set<SupervisorId>> said = this.availabilities
			.newcomers(coming.values().stream().flatMap(List::stream).toList());
		List<CoordinatorTask> tasks = new ArrayList<>();
		coming.forEach((round, periods) -> periods.stream().filter(said::containsKey).findFirst().ifPresent((first) -> {
			int who = (int) periods.stream()
				.flatMap((period) -> said.getOrDefault(period, Set.of()).stream())
				.distinct()
				.count();
			tasks.add(CoordinatorTask.on(round, Kind.WELCOME_SUPERVISORS, who, null, this.clock.instant())
				.at("/coordinator/supervisors?state=NOT_YET&period=" + first));
		}));
		return tasks;
	}

	/** Periods yet to begin that are in no round. */
	private int loosePeriods(UniversityId university) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY);
		List<PeriodId> coming = this.periods.ofUniversity(university)
			.stream()
			.filter((period) -> period.dates().from().isAfter(today))
			.map(PeriodView::id)
			.toList();
		Set<PeriodId> gathered = this.rounds.ofPeriods(coming)
			.stream()
			.flatMap((round) -> round.periods().stream())
			.collect(Collectors.toSet());
		return (int) coming.stream().filter((period) -> !gathered.contains(period)).count();
	}

}
