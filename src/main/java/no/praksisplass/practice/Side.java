package no.praksisplass.practice;

/** Of two that are merged, one. */
public enum Side {

	/** The one that is kept. */
	KEPT,

	/** The one that becomes a pointer to it. */
	AWAY

}
