package no.praksisplass.honorarium.domain.ledger;

import java.time.Clock;
import java.time.LocalDate;

import no.praksisplass.placement.PlacementNews;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.TimeConfiguration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Brings honoraria in step when placements change that have begun; others earn nothing
 * yet.
 */
@Component
class PlacementFollower {

	private final Placements placements;

	private final Ledger ledger;

	private final Clock clock;

	PlacementFollower(Placements placements, Ledger ledger, Clock clock) {
		this.placements = placements;
		this.ledger = ledger;
		this.clock = clock;
	}

	@ApplicationModuleListener
	void on(PlacementNews news) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY);
		this.placements.findAll(news.placements().stream().map(PlacementId::new).toList())
			.stream()
			.filter((placement) -> !placement.dates().from().isAfter(today))
			.map(PlacementView::universityId)
			.distinct()
			.forEach(this.ledger::refresh);
	}

}
