package no.praksisplass.agreement;

import java.util.List;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;

/** Agreements in several states, for trial data. */
public interface AgreementSetup {

	/**
	 * Makes agreements with supervisors: the first waits for an answer, the last is a
	 * draft, and the others are accepted.
	 * @param coordinator who makes and sends them
	 * @param terms what each of them says
	 */
	void load(UniversityId university, PersonId coordinator, List<SupervisorId> supervisors, AgreementTerms terms);

}
