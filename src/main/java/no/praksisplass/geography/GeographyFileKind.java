package no.praksisplass.geography;

/** The files of reference data that can be loaded. */
public enum GeographyFileKind {

	/** Postal codes with their municipalities and positions. */
	POSTAL_CODES,

	/** Minutes between municipalities, ferries included. */
	TRAVEL_TIMES

}
