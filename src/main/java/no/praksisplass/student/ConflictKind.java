package no.praksisplass.student;

/** Why a student cannot be placed with a supervisor or at a practice. */
public enum ConflictKind {

	/** Family or a close relation. */
	FAMILY,

	/** The student's own GP. */
	OWN_GP,

	/** The student works there. */
	EMPLOYMENT,

	/** Something else. */
	OTHER

}
