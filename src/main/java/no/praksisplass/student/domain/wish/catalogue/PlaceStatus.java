package no.praksisplass.student.domain.wish.catalogue;

/** Whether a place can be wished for by a student. */
public enum PlaceStatus {

	/** It can. */
	OPEN,

	/** It lies beyond the student's travel limit. */
	TOO_FAR,

	/** It is not for this student; the page never says why. */
	NOT_FOR_YOU

}
