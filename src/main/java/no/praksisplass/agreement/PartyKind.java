package no.praksisplass.agreement;

/** With whom a university makes an agreement. */
public enum PartyKind {

	/** A GP who supervises. */
	SUPERVISOR,

	/** A practice. */
	PRACTICE,

	/** A municipality; it has no accounts here, so it signs on paper. */
	MUNICIPALITY

}
