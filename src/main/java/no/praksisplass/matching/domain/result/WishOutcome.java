package no.praksisplass.matching.domain.result;

/** Which wish a run meets, coarsely enough to filter by. */
public enum WishOutcome {

	/** The first wish. */
	FIRST,

	/** The second wish. */
	SECOND,

	/** The third wish. */
	THIRD,

	/** The fourth wish or a later one. */
	LATER,

	/** A place that no wish covers. */
	UNWISHED,

	/** No place. */
	UNPLACED;

	static WishOutcome ofRank(int rank) {
		return (rank <= 3) ? values()[rank - 1] : LATER;
	}

}
