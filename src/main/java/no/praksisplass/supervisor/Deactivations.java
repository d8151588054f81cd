package no.praksisplass.supervisor;

import java.util.List;
import java.util.UUID;

import no.praksisplass.shared.UniversityId;

/**
 * Proposals to take a shared practice or supervisor out of use, or to merge two, for the
 * services of other features. It asks for no role: what a page shows goes through a
 * service that does.
 */
public interface Deactivations {

	/** The open proposals that a university has to answer, oldest first. */
	List<ToAnswer> toAnswer(UniversityId university);

	/**
	 * A proposal that waits for an answer.
	 *
	 * @param id the proposal
	 * @param name the practice or the supervisor
	 * @param merge whether it is to be merged into another
	 */
	record ToAnswer(UUID id, String name, boolean merge) {
	}

}
