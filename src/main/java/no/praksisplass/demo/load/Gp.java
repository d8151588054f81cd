package no.praksisplass.demo.load;

import no.praksisplass.person.NewPerson;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.NewSupervisor;

/**
 * A GP as loaded.
 *
 * @param id identifies the GP as a supervisor
 * @param name who it is
 * @param said what was said of the GP as a supervisor
 * @param place where the GP works
 */
record Gp(SupervisorId id, NewPerson name, NewSupervisor said, Place place) {

	boolean supervising() {
		return this.said.supervising();
	}

}
