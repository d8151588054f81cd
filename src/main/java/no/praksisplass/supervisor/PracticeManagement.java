package no.praksisplass.supervisor;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;

/** Tells other features who looks after which practice. */
@FunctionalInterface
public interface PracticeManagement {

	/** Whether the person is a manager of the practice. */
	boolean manages(PersonId person, PracticeId practice);

}
