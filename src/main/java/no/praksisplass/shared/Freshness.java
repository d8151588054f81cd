package no.praksisplass.shared;

/** How long ago somebody last said that what is known is right. */
public enum Freshness {

	/** Within the last twelve months. */
	WITHIN_YEAR,

	/** Longer ago. */
	OLDER,

	/** Never. */
	NEVER

}
