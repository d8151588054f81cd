package no.praksisplass.student;

/** What a place that a student can live in during a placement is to the student. */
public enum BaseKind {

	/** The home address. */
	HOME,

	/** The address at the place of study. */
	STUDY,

	/** Somewhere the student can live for free, with family for instance. */
	FREE_LODGING

}
