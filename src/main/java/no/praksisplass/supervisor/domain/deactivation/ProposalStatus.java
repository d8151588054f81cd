package no.praksisplass.supervisor.domain.deactivation;

/** What has become of a proposal. */
public enum ProposalStatus {

	/** It waits for answers. */
	OPEN,

	/** All have consented, and it is done. */
	CARRIED_OUT,

	/** A university has refused. */
	REFUSED,

	/** The university that proposed it has taken it back. */
	WITHDRAWN;

	/** Whether a proposal may go from this status to another. */
	public boolean canTransitionTo(ProposalStatus next) {
		return this == OPEN && next != OPEN;
	}

}
