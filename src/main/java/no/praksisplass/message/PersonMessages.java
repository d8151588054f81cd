package no.praksisplass.message;

import no.praksisplass.shared.PersonId;

/**
 * The messages of a person who turns out to be registered twice. It asks for no role: the
 * feature that merges does.
 */
public interface PersonMessages {

	/** How many messages a person has been written as a supervisor. */
	long asSupervisor(PersonId person);

	/**
	 * What a person was written as a supervisor belongs to the other from now on, and
	 * what the person declined, the other has declined too. A message that both were
	 * written stays with each.
	 */
	void moveAsSupervisor(PersonId from, PersonId to);

}
