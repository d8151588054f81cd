package no.praksisplass.supervisor.domain.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.university.PeriodView;
import org.springframework.stereotype.Component;

/**
 * Works out which answer counts: the own answer to a period, else the standing yes to its
 * course.
 */
@Component
class CountingAnswers {

	private final AvailabilityRepository answers;

	private final StandingYesRepository standing;

	CountingAnswers(AvailabilityRepository answers, StandingYesRepository standing) {
		this.answers = answers;
		this.standing = standing;
	}

	/**
	 * The answers that count in the periods.
	 * @param asked the periods
	 * @param most how many students each supervisor asked about has at a time
	 */
	List<AnswerView> in(Collection<PeriodView> asked, Map<UUID, Integer> most) {
		List<AnswerView> counting = new ArrayList<>();
		if (asked.isEmpty() || most.isEmpty()) {
			return counting;
		}
		Set<SupervisorInPeriod> answered = new HashSet<>();
		List<UUID> periods = asked.stream().map((period) -> period.id().value()).toList();
		for (Availability own : this.answers.given(most.keySet(), periods)) {
			answered.add(new SupervisorInPeriod(own.supervisorId(), own.periodId()));
			counting.add(own.toView(Objects.requireNonNull(most.get(own.supervisorId().value()))));
		}
		Set<UUID> courses = asked.stream().map((period) -> period.courseId().value()).collect(Collectors.toSet());
		for (StandingYes yes : this.standing.findBySupervisorIdInAndCourseIdIn(most.keySet(), courses)) {
			int atATime = Objects.requireNonNull(most.get(yes.supervisorId().value()));
			asked.stream()
				.filter(yes::reaches)
				.filter((period) -> !answered.contains(new SupervisorInPeriod(yes.supervisorId(), period.id())))
				.forEach((period) -> counting.add(yes.in(period, atATime)));
		}
		return counting;
	}

	private record SupervisorInPeriod(SupervisorId supervisor, PeriodId period) {
	}

}
