package no.praksisplass.message;

/** To whom a kind of message is written. */
public enum Audience {

	/** GPs who supervise or are asked to. */
	SUPERVISOR,

	/** Students. */
	STUDENT,

	/** Whoever is concerned. */
	ANYBODY

}
