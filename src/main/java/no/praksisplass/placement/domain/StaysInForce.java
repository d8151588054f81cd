package no.praksisplass.placement.domain;

import java.util.List;

import no.praksisplass.placement.PlacementView;
import no.praksisplass.shared.DateRange;
import no.praksisplass.supervisor.PublishedStays;
import org.springframework.stereotype.Component;

/** Tells which students supervisors and practices have been given. */
@Component
class StaysInForce implements PublishedStays {

	private final PlacementRepository placements;

	StaysInForce(PlacementRepository placements) {
		this.placements = placements;
	}

	@Override
	public List<Stay> during(DateRange dates) {
		return this.placements.findInForceBetween(dates.from(), dates.to())
			.stream()
			.map(Placement::view)
			.map(StaysInForce::stay)
			.toList();
	}

	private static Stay stay(PlacementView placement) {
		return new Stay(placement.supervisorId(), placement.practiceId(), placement.universityId(), placement.roundId(),
				placement.dates());
	}

}
