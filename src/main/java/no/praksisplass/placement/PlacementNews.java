package no.praksisplass.placement;

import java.util.List;
import java.util.UUID;

/**
 * Event: something happened to placements that students and supervisors are to be told.
 *
 * @param kind what happened
 * @param placements to which ones
 */
public record PlacementNews(Kind kind, List<UUID> placements) {

	public PlacementNews {
		placements = List.copyOf(placements);
	}

	/** What can happen to a placement. */
	public enum Kind {

		/** The placement is new. */
		PLACEMENT_PUBLISHED,

		/** The student has another placement instead. */
		PLACEMENT_MOVED,

		/** The placement was taken away. */
		PLACEMENT_WITHDRAWN,

		/** The round was opened again. */
		PLACEMENT_REOPENED

	}

}
