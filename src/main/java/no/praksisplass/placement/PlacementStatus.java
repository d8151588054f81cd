package no.praksisplass.placement;

/** What has become of a placement. */
public enum PlacementStatus {

	/** In force: the student goes there. */
	PUBLISHED,

	/** Replaced by another placement of the same student. */
	MOVED,

	/** Taken away, with nothing in its place. */
	WITHDRAWN,

	/** Ended because the whole round was opened again. */
	REOPENED;

	/** Whether a placement may go from this status to another. */
	public boolean canTransitionTo(PlacementStatus next) {
		return this == PUBLISHED && next != PUBLISHED;
	}

}
