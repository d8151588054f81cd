package no.praksisplass.matching.domain.group;

/** How near one another students of a group are placed, in one and the same period. */
public enum Nearness {

	/** At the same practice. */
	PRACTICE,

	/** In the same municipality. */
	MUNICIPALITY

}
