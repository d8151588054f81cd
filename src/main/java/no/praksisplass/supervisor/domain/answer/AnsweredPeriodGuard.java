package no.praksisplass.supervisor.domain.answer;

import no.praksisplass.shared.RuleViolation;
import no.praksisplass.university.PeriodChangeGuard;
import no.praksisplass.university.PeriodView;
import org.springframework.stereotype.Component;

/**
 * Keeps a period as it was when supervisors answered: a yes holds for the days that were
 * asked about. A standing yes is given to a course, not to days, and hinders nothing.
 */
@Component
class AnsweredPeriodGuard implements PeriodChangeGuard {

	private final AvailabilityRepository answers;

	AnsweredPeriodGuard(AvailabilityRepository answers) {
		this.answers = answers;
	}

	@Override
	public void check(PeriodView before, PeriodView after) {
		long given = this.answers.countByPeriodId(before.id().value());
		if (given > 0) {
			throw RuleViolation.of("supervisor.period.answered", given);
		}
	}

}
