package no.praksisplass.supervisor.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.NewPause;
import no.praksisplass.supervisor.NewStandingYes;
import no.praksisplass.supervisor.NewTraineeLoad;
import no.praksisplass.supervisor.TraineeLoadView;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Serves the other features. */
@Service
@Transactional(readOnly = true)
class AvailabilityService implements Availabilities {

	private static final String REGISTRARS = "hasAnyRole('COORDINATOR', 'ADMIN')";

	private final SupervisorRepository supervisors;

	private final AvailabilityRepository answers;

	private final StandingYesRepository standing;

	private final TraineeLoadRepository loads;

	private final PauseRepository pauses;

	private final Periods periods;

	AvailabilityService(SupervisorRepository supervisors, AvailabilityRepository answers,
			StandingYesRepository standing, TraineeLoadRepository loads, PauseRepository pauses, Periods periods) {
		this.supervisors = supervisors;
		this.answers = answers;
		this.standing = standing;
		this.loads = loads;
		this.pauses = pauses;
		this.periods = periods;
	}

	@Override
	public List<AnswerView> inPeriods(Collection<PeriodId> ids) {
		List<PeriodView> asked = this.periods.findAll(ids);
		Map<UUID, Integer> most = this.supervisors.findByActiveTrueAndSupervisingTrue()
			.stream()
			.collect(Collectors.toMap((supervisor) -> supervisor.id().value(), Supervisor::maxStudentsAtATime));
		List<AnswerView> counting = new ArrayList<>();
		Set<SupervisorInPeriod> answered = new HashSet<>();
		for (Availability own : this.answers.countingIn(asked.stream().map((each) -> each.id().value()).toList())) {
			answered.add(new SupervisorInPeriod(own.supervisorId(), own.periodId()));
			counting.add(own.toView(most.get(own.supervisorId().value())));
		}
		Set<UUID> courses = asked.stream().map((each) -> each.courseId().value()).collect(Collectors.toSet());
		for (StandingYes yes : this.standing.countingFor(courses)) {
			asked.stream()
				.filter(yes::reaches)
				.filter((each) -> !answered.contains(new SupervisorInPeriod(yes.supervisorId(), each.id())))
				.forEach((each) -> counting.add(yes.in(each, most.get(yes.supervisorId().value()))));
		}
		return counting;
	}

	@Override
	public List<TraineeLoadView> traineeLoadsDuring(DateRange dates) {
		return this.loads.during(dates.from(), dates.to()).stream().map(TraineeLoad::toView).toList();
	}

	@Override
	public Set<SupervisorId> pausedDuring(UniversityId university, DateRange dates) {
		return this.pauses.during(university.value(), dates.from(), dates.to())
			.stream()
			.map(Pause::supervisorId)
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	@Transactional
	@PreAuthorize(REGISTRARS)
	public void bulkAnswers(List<NewAnswer> given) {
		this.answers.saveAll(given.stream().map(Availability::new).toList());
	}

	@Override
	@Transactional
	@PreAuthorize(REGISTRARS)
	public void bulkStandingYeses(List<NewStandingYes> given) {
		this.standing.saveAll(given.stream().map(StandingYes::new).toList());
	}

	@Override
	@Transactional
	@PreAuthorize(REGISTRARS)
	public void bulkTraineeLoads(List<NewTraineeLoad> given) {
		this.loads.saveAll(given.stream().map(TraineeLoad::new).toList());
	}

	@Override
	@Transactional
	@PreAuthorize(REGISTRARS)
	public void bulkPauses(List<NewPause> given) {
		this.pauses.saveAll(given.stream().map(Pause::new).toList());
	}

	private record SupervisorInPeriod(SupervisorId supervisor, PeriodId period) {
	}

}
