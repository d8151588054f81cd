package no.praksisplass.matching.domain.publication;

/** What has become of a publication planned for a set time. */
public enum PlanStatus {

	/** Its time has not come. */
	PLANNED,

	/** The run was published at its time. */
	PUBLISHED,

	/** Something stood in the way at its time. */
	REFUSED,

	/** It was given up before its time. */
	CANCELLED

}
