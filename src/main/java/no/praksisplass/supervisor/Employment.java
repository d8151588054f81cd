package no.praksisplass.supervisor;

/** How a GP is engaged by the municipality. */
public enum Employment {

	/** Runs a practice of her own (næringsdrivende). */
	SELF_EMPLOYED,

	/** Has a salary from the municipality (fastlønnet). */
	SALARIED

}
