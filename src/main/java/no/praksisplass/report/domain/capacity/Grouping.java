package no.praksisplass.report.domain.capacity;

import no.praksisplass.geography.MunicipalityView;

/** By what a table of capacity has its rows. */
public enum Grouping {

	/** By praksisperiode. */
	PERIOD,

	/** By county. */
	COUNTY,

	/** By municipality. */
	MUNICIPALITY,

	/** By practice. */
	PRACTICE;

	/** What a cell belongs to. */
	String key(CapacityCell cell) {
		return switch (this) {
			case PERIOD -> cell.period().id().toString();
			case COUNTY -> cell.municipality().countyNumber();
			case MUNICIPALITY -> cell.municipality().number();
			case PRACTICE -> cell.practice().id().toString();
		};
	}

	/** How that is called. */
	String name(CapacityCell cell) {
		return switch (this) {
			case PERIOD -> cell.period().name();
			case COUNTY -> cell.municipality().countyName();
			case MUNICIPALITY -> cell.municipality().name();
			case PRACTICE -> cell.practice().name();
		};
	}

	/** What is said below the name; may be empty. */
	String about(CapacityCell cell) {
		MunicipalityView municipality = cell.municipality();
		return switch (this) {
			case PERIOD, COUNTY -> "";
			case MUNICIPALITY -> municipality.countyName();
			case PRACTICE -> municipality.name() + ", " + municipality.countyName();
		};
	}

}
