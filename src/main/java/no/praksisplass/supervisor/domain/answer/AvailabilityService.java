package no.praksisplass.supervisor.domain.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import no.praksisplass.supervisor.PauseTime;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.TraineeLoadView;
import no.praksisplass.supervisor.domain.pause.Pauses;
import no.praksisplass.supervisor.domain.trainee.TraineeLoads;
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

	private final AvailabilityRepository answers;

	private final StandingYesRepository standing;

	private final CountingAnswers counting;

	private final MissingAnswers missing;

	private final TraineeLoads loads;

	private final Pauses pauses;

	private final Periods periods;

	AvailabilityService(AvailabilityRepository answers, StandingYesRepository standing, CountingAnswers counting,
			MissingAnswers missing, TraineeLoads loads, Pauses pauses, Periods periods) {
		this.answers = answers;
		this.standing = standing;
		this.counting = counting;
		this.missing = missing;
		this.loads = loads;
		this.pauses = pauses;
		this.periods = periods;
	}

	@Override
	public List<AnswerView> inPeriods(Collection<PeriodId> ids) {
		return this.counting.in(this.periods.findAll(ids));
	}

	@Override
	public List<AnswerView> ofSupervisors(Collection<SupervisorView> those, Collection<PeriodView> asked) {
		return this.counting.in(asked, those.stream()
			.collect(Collectors.toMap((each) -> each.id().value(), SupervisorView::maxStudentsAtATime)));
	}

	@Override
	public Map<PeriodId, Integer> missing(Collection<PeriodId> ids) {
		return this.missing.in(ids);
	}

	@Override
	public Map<PeriodId, Set<SupervisorId>> newcomers(Collection<PeriodId> ids) {
		return this.answers.ofNewcomers(ids.stream().map(PeriodId::value).toList())
			.stream()
			.collect(Collectors.groupingBy(Availability::periodId,
					Collectors.mapping(Availability::supervisorId, Collectors.toSet())));
	}

	@Override
	public List<TraineeLoadView> traineeLoadsDuring(DateRange dates) {
		return this.loads.during(dates);
	}

	@Override
	public List<PauseTime> pausesDuring(Collection<UniversityId> universities, DateRange dates) {
		return this.pauses.during(universities, dates);
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
		this.loads.store(given);
	}

	@Override
	@Transactional
	@PreAuthorize(REGISTRARS)
	public void bulkPauses(List<NewPause> given) {
		this.pauses.store(given);
	}

}
