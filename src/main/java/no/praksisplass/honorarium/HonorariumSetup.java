package no.praksisplass.honorarium;

import java.util.List;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;

/** Honoraria of what is over, in several states, for trial data. */
public interface HonorariumSetup {

	/**
	 * Notes rates, works out the honoraria of a university's placements and sends them
	 * some of the way that honoraria go.
	 * @param rates what it pays
	 * @param people who does it
	 */
	void load(UniversityId university, List<RateSettings> rates, People people);

	/**
	 * Who works with honoraria at a university.
	 *
	 * @param coordinator who checks
	 * @param first who approves and makes payment batches
	 * @param second who releases them
	 */
	record People(PersonId coordinator, PersonId first, PersonId second) {
	}

}
