package no.praksisplass.supervisor.domain.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.supervisor.UniversityTies;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.stereotype.Component;

/** A university counts on whoever has said yes or maybe to a period that is not over. */
@Component
class AnswerTies implements UniversityTies {

	private final Availabilities availabilities;

	private final Supervisors supervisors;

	private final Periods periods;

	private final Clock clock;

	AnswerTies(Availabilities availabilities, Supervisors supervisors, Periods periods, Clock clock) {
		this.availabilities = availabilities;
		this.supervisors = supervisors;
		this.periods = periods;
		this.clock = clock;
	}

	@Override
	public Set<UniversityId> toSupervisor(SupervisorId supervisor) {
		return to(List.of(supervisor));
	}

	@Override
	public Set<UniversityId> toPractice(PracticeId practice) {
		return to(this.supervisors.ofPractice(practice).stream().map(SupervisorView::id).toList());
	}

	private Set<UniversityId> to(Collection<SupervisorId> those) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY);
		Map<PeriodId, UniversityId> running = this.periods.endingAfter(today.minusDays(1))
			.stream()
			.collect(Collectors.toMap(PeriodView::id, PeriodView::universityId));
		return this.availabilities.inPeriods(running.keySet())
			.stream()
			.filter((answer) -> answer.answer().offersSeats() && those.contains(answer.supervisorId()))
			.map((answer) -> Objects.requireNonNull(running.get(answer.periodId())))
			.collect(Collectors.toSet());
	}

}
