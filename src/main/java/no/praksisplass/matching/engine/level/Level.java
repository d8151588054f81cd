package no.praksisplass.matching.engine.level;

/**
 * One of the sums that are compared one after the other.
 *
 * @param kind what is summed
 * @param priorityClass index of the priority class, highest first, for those kinds that
 * have a level for each
 * @param rank rank counted by a {@link Kind#RANK} level
 */
public record Level(Kind kind, int priorityClass, int rank) {

	/** A level that concerns all. */
	public Level(Kind kind) {
		this(kind, 0, 0);
	}

	/** What is summed. */
	public enum Kind {

		/** Students of a class who go without. */
		UNPLACED,
		/** Rank costs of a class. */
		WISH,
		/** Students of a class at a rank. */
		RANK,
		/** Students who do not get what was published. */
		CHANGE,
		/** Metres. */
		DISTANCE,
		/** Sharing of seats. */
		CROWDING,
		/** Penalties. */
		PREFERENCE,
		/** Kroner. */
		COST,
		/** Draws. */
		LOTTERY

	}

}
