package no.praksisplass.university;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;

/** Writes about periods that nobody has written about, for trial data. */
public interface InformationSetup {

	/**
	 * Writes a text.
	 * @param language its code: nb, nn or en
	 * @param markdown what it says
	 * @param by who wrote it
	 */
	void write(PeriodId period, InformationAudience audience, String language, String markdown, PersonId by);

}
