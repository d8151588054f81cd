package no.praksisplass.round;

import java.util.List;

/** What an allocation is judged by once as many students as possible are placed. */
public enum AllocationCriterion {

	/** The students' wishes, by the round's fairness rule. */
	WISH,

	/** Students whose published place changes. */
	CHANGE,

	/** Travel. */
	DISTANCE,

	/** Students sharing a supervisor. */
	CROWDING,

	/** The coordinator's soft preferences. */
	PREFERENCE,

	/** Kroner. */
	COST;

	/** The order a new round starts with. */
	public static final List<AllocationCriterion> DEFAULT_ORDER = List.of(values());

}
