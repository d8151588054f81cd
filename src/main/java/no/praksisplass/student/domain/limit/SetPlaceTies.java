package no.praksisplass.student.domain.limit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.supervisor.UniversityTies;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.stereotype.Component;

/** A university counts on whoever has a student's set place in a period not over. */
@Component
class SetPlaceTies implements UniversityTies {

	private final ConsiderationRepository considerations;

	private final Supervisors supervisors;

	private final Periods periods;

	private final Clock clock;

	SetPlaceTies(ConsiderationRepository considerations, Supervisors supervisors, Periods periods, Clock clock) {
		this.considerations = considerations;
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
		List<PeriodId> set = this.considerations
			.findBySetSupervisorIdIn(those.stream().map(SupervisorId::value).toList())
			.stream()
			.map(SpecialConsideration::view)
			.map(ConsiderationView::setPeriod)
			.filter(Objects::nonNull)
			.toList();
		return this.periods.findAll(set)
			.stream()
			.filter((period) -> !period.dates().to().isBefore(today))
			.map(PeriodView::universityId)
			.collect(Collectors.toSet());
	}

}
