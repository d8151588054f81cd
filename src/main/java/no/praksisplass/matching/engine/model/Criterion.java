package no.praksisplass.matching.engine.model;

import java.util.List;

/**
 * A sum to be kept low. Sums are compared one after the other, never weighed; a problem
 * names the criteria it uses in the order it wants them.
 */
public enum Criterion {

	/** The students' wishes, priority class by class, by the round's fairness. */
	WISH("wish"),

	/** Students who do not get the seat that was published for them. */
	CHANGE("change"),

	/** Metres of travel. */
	DISTANCE("distance"),

	/** Sharing: a seat's second student costs 1, its third 2, and so on. */
	CROWDING("crowding"),

	/** The coordinator's penalties. */
	PREFERENCE("preference"),

	/** Kroner. */
	COST("cost");

	/** The order used where a problem names none. */
	public static final List<Criterion> DEFAULT_ORDER = List.of(values());

	private final String code;

	Criterion(String code) {
		this.code = code;
	}

	/** The name in problem and result files. */
	public String code() {
		return this.code;
	}

}
