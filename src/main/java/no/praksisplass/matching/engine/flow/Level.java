package no.praksisplass.matching.engine.flow;

/**
 * One of the sums that are compared one after the other.
 *
 * @param kind what is summed
 * @param priorityClass index of the priority class, highest first, for those kinds that
 * have a level for each
 * @param rank rank counted by a {@link Kind#RANK} level
 */
public record Level(Kind kind, int priorityClass, int rank) {

	Level(Kind kind) {
		this(kind, 0, 0);
	}

	/** What is summed. */
	public enum Kind {

		UNPLACED, WISH, RANK, CHANGE, DISTANCE, CROWDING, PREFERENCE, COST, LOTTERY

	}

}
