package no.praksisplass.supervisor;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;

/** Makes people managers of practices without writing to them, for trial data. */
public interface ManagerRegistration {

	/**
	 * Says that a person looks after a practice; the account with the role is opened by
	 * the caller.
	 */
	void register(PracticeId practice, PersonId person, PersonId grantedBy);

}
