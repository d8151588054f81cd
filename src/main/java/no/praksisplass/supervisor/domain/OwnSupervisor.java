package no.praksisplass.supervisor.domain;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import org.springframework.stereotype.Component;

/** The supervisor who is signed in. */
@Component
public class OwnSupervisor {

	private final CurrentUser currentUser;

	private final Supervisors supervisors;

	OwnSupervisor(CurrentUser currentUser, Supervisors supervisors) {
		this.currentUser = currentUser;
		this.supervisors = supervisors;
	}

	/**
	 * The signed-in user as a supervisor.
	 * @throws NotFoundException if the user is none, or no longer
	 */
	public SupervisorView require() {
		return this.supervisors.ofPerson(this.currentUser.require().personId())
			.filter(SupervisorView::active)
			.orElseThrow(() -> new NotFoundException("supervisor of person", this.currentUser.require().personId()));
	}

}
