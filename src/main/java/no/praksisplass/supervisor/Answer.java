package no.praksisplass.supervisor;

/** What a supervisor answers to a placement period. */
public enum Answer {

	/** Can receive students. */
	YES,

	/** May be able to; a placement must be confirmed before it is published. */
	MAYBE,

	/** Cannot receive students. */
	NO

}
