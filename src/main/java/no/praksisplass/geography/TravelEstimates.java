package no.praksisplass.geography;

/** How long it takes from one place to another. */
public interface TravelEstimates {

	/**
	 * One journey, for a page that shows a single pair; for many, take the
	 * {@link #table()}.
	 * @throws IllegalArgumentException if a position is needed of a municipality that
	 * does not exist
	 */
	Travel between(Place from, Place to);

	/**
	 * Everything known now, in memory, for many pairs. Do not keep it beyond the task at
	 * hand.
	 */
	TravelTable table();

}
