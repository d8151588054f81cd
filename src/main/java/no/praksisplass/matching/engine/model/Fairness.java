package no.praksisplass.matching.engine.model;

/**
 * How the wishes of many students are weighed against each other. The unwished rank U is
 * {@link Problem#unwishedRank()}.
 */
public enum Fairness {

	/** The least sum of rank costs. */
	TOTAL("total"),

	/**
	 * Most first wishes, then most second wishes, and so on: rank-maximal matching
	 * (Irving, Kavitha, Mehlhorn, Michail, Paluch: "Rank-maximal matchings", 2006).
	 */
	GREEDY("greedy"),

	/**
	 * Fewest at rank U, then fewest at rank U-1, and so on (Mehlhorn, Michail: "Network
	 * problems with non-polynomial weights and applications", 2006).
	 */
	GENEROUS("generous");

	private final String code;

	Fairness(String code) {
		this.code = code;
	}

	/** The name in problem and result files. */
	public String code() {
		return this.code;
	}

}
