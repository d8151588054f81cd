package no.praksisplass.supervisor;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/**
 * Supervisors, for the services of other features. Reading asks for no role: what a page
 * shows goes through a service that does. Lists are sorted by family name.
 */
public interface Supervisors {

	/** The supervisor, active or not. */
	Optional<SupervisorView> find(SupervisorId id);

	/** Those of the ids that exist. */
	List<SupervisorView> findAll(Collection<SupervisorId> ids);

	/**
	 * Those of the ids that exist, by their ids and without their names, which take
	 * longer to read.
	 */
	Map<SupervisorId, SupervisorPost> posts(Collection<SupervisorId> ids);

	/** The active ones at a practice, those who do not supervise too. */
	List<SupervisorView> ofPractice(PracticeId practice);

	/** The person as a supervisor, active or not. */
	Optional<SupervisorView> ofPerson(PersonId person);

	/** All that are active and supervise. */
	List<SupervisorView> supervising();

	/**
	 * Locks supervisors until the transaction ends, in the order of their ids, so that
	 * two who take places with the same ones wait for each other.
	 */
	List<SupervisorView> lockAll(Collection<SupervisorId> ids);

	/**
	 * Registers many at once, for imports and demo data; the answer is in the order
	 * given.
	 */
	default List<SupervisorId> bulkCreate(List<NewSupervisor> supervisors) {
		return bulkCreate(supervisors, (index) -> null);
	}

	/**
	 * Registers many of whom it is known when somebody last said that what is known of
	 * them is right.
	 * @param confirmedAt when, by the place in the list; null for never
	 */
	List<SupervisorId> bulkCreate(List<NewSupervisor> supervisors, IntFunction<@Nullable Instant> confirmedAt);

	/**
	 * Takes a supervisor out of use because every university that counts on her agrees;
	 * that is for the caller to check. Without effect if she is out of use already.
	 * @throws NotFoundException if there is no such supervisor
	 */
	void deactivateByConsent(SupervisorId id);

	/**
	 * Makes a supervisor a pointer to another that she turned out to be, and describes
	 * the one kept anew; where the description names the other's person, the two change
	 * persons. Both are locked by the caller, who has checked that every university
	 * concerned agrees, and moves what belongs to her.
	 */
	void merge(SupervisorId away, SupervisorId kept, NewSupervisor description);

	/** The supervisor that this one was merged into, if she was. */
	Optional<SupervisorId> mergedInto(SupervisorId id);

}
