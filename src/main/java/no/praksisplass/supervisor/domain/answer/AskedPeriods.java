package no.praksisplass.supervisor.domain.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.stereotype.Component;

/** The periods that supervisors are asked about, of all universities. */
@Component
class AskedPeriods {

	private final Practices practices;

	private final Periods periods;

	private final AskingCourses courses;

	private final Clock clock;

	AskedPeriods(Practices practices, Periods periods, AskingCourses courses, Clock clock) {
		this.practices = practices;
		this.periods = periods;
		this.courses = courses;
		this.clock = clock;
	}

	/** Those that are not over, in the arena of the supervisor's practice. */
	List<PeriodView> of(SupervisorView supervisor) {
		return at(practice(supervisor));
	}

	/** Where the supervisor works. */
	PracticeView practice(SupervisorView supervisor) {
		return this.practices.find(supervisor.practiceId())
			.orElseThrow(() -> new NotFoundException("practice", supervisor.practiceId()));
	}

	/** Those of their courses that look for places at the practice. */
	Set<CourseId> asking(PracticeView practice, List<SupervisorView> supervisors, List<PeriodView> periods) {
		return this.courses.of(practice, supervisors, periods);
	}

	/** Those that are not over, in the practice's arena. */
	List<PeriodView> at(PracticeView practice) {
		LocalDate yesterday = LocalDate.now(this.clock).minusDays(1);
		return this.periods.endingAfter(yesterday)
			.stream()
			.filter((period) -> period.arena() == practice.arena())
			.toList();
	}

}
