package no.praksisplass.shared;

/** Where in the municipal health service a placement takes place. */
public enum Arena {

	/** A GP office (fastlegekontor). */
	GP_OFFICE,

	/** The out-of-hours service (legevakt). */
	OUT_OF_HOURS,

	/** A nursing home (sykehjem). */
	NURSING_HOME,

	/** A health station (helsestasjon). */
	HEALTH_STATION

}
