package no.praksisplass.round;

/** How the wishes of many students are weighed against each other. */
public enum FairnessRule {

	/** The least sum of rank costs. */
	TOTAL,

	/**
	 * Most first wishes, then most second, and so on; leaves more students with no wish
	 * met.
	 */
	GREEDY,

	/** Fewest students without a wish met, then fewest at the last rank, and so on. */
	GENEROUS

}
