package no.praksisplass.placement.domain.change;

import no.praksisplass.placement.domain.Placement;
import no.praksisplass.placement.domain.PlacementRepository;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PlacementId;
import org.springframework.stereotype.Component;

/** Finds placements for their own coordinators; to all others they look absent. */
@Component
class PlacementAccess {

	private final PlacementRepository placements;

	private final CurrentUser currentUser;

	PlacementAccess(PlacementRepository placements, CurrentUser currentUser) {
		this.placements = placements;
		this.currentUser = currentUser;
	}

	/**
	 * @throws NotFoundException if there is no such placement, or it is another
	 * university's
	 */
	Placement require(PlacementId id) {
		Placement placement = this.placements.findById(id.value())
			.orElseThrow(() -> new NotFoundException("placement", id));
		this.currentUser.requireCoordinatorOf(placement.universityId());
		return placement;
	}

}
