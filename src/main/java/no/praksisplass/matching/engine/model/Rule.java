package no.praksisplass.matching.engine.model;

/** The rule of allocation. */
public enum Rule {

	/** The lexicographic optimum over the placed students and the criteria. */
	OPTIMAL("optimal"),

	/** Students choose in the order of their pick numbers (<i>valgnummer</i>). */
	PICK_NUMBER("pick-number");

	private final String code;

	Rule(String code) {
		this.code = code;
	}

	/** The name in problem and result files. */
	public String code() {
		return this.code;
	}

}
