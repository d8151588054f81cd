package no.praksisplass.student.domain.limit;

import no.praksisplass.shared.RuleViolation;
import no.praksisplass.university.PeriodChangeGuard;
import no.praksisplass.university.PeriodView;
import org.springframework.stereotype.Component;

/** Keeps a period as it was when a granted application set a place in it. */
@Component
class SetPlaceGuard implements PeriodChangeGuard {

	private final ConsiderationRepository considerations;

	SetPlaceGuard(ConsiderationRepository considerations) {
		this.considerations = considerations;
	}

	@Override
	public void check(PeriodView before, PeriodView after) {
		long set = this.considerations.countBySetPeriodId(before.id().value());
		if (set > 0) {
			throw RuleViolation.of("student.period.set-place", set);
		}
	}

}
