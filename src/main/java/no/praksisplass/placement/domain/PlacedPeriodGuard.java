package no.praksisplass.placement.domain;

import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.university.PeriodChangeGuard;
import no.praksisplass.university.PeriodView;
import org.springframework.stereotype.Component;

/**
 * Keeps a period as it was published to students and supervisors, who have its days in
 * their calendars.
 */
@Component
class PlacedPeriodGuard implements PeriodChangeGuard {

	private final PlacementRepository placements;

	PlacedPeriodGuard(PlacementRepository placements) {
		this.placements = placements;
	}

	@Override
	public void check(PeriodView before, PeriodView after) {
		if (this.placements.existsByPeriodIdAndStatus(before.id().value(), PlacementStatus.PUBLISHED)) {
			throw RuleViolation.of("placement.period.published");
		}
	}

}
