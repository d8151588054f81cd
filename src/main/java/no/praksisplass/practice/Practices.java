package no.praksisplass.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Practices, for the services of other features. Reading asks for no role: what a page
 * shows goes through a service that does.
 */
public interface Practices {

	/** The practice, active or not. */
	Optional<PracticeView> find(PracticeId id);

	/** Those of the ids that exist, by name. */
	List<PracticeView> findAll(Collection<PracticeId> ids);

	/** Every practice, active or not. */
	List<PracticeView> all();

	/** Every active practice, by name. */
	List<PracticeView> allActive();

	/**
	 * Locks practices until the transaction ends, in the order of their ids, so that two
	 * who take places at the same ones wait for each other.
	 */
	List<PracticeView> lockAll(Collection<PracticeId> ids);

	/**
	 * Registers a practice.
	 * @throws RuleViolation if the organisation number is wrong or the name is taken in
	 * the municipality
	 */
	PracticeId create(NewPractice practice);

	/**
	 * Registers many at once, for imports and demo data; the answer is in the order
	 * given.
	 */
	default List<PracticeId> bulkCreate(List<NewPractice> practices) {
		return bulkCreate(practices, (index) -> null);
	}

	/**
	 * Registers many of which it is known when somebody last said that they are right.
	 * @param confirmedAt when, by the place in the list; null for never
	 */
	List<PracticeId> bulkCreate(List<NewPractice> practices, IntFunction<@Nullable Instant> confirmedAt);

	/**
	 * Changes what a practice offers students, on behalf of a GP whose own practice it
	 * is; that is for the caller to check.
	 * @throws NotFoundException if there is no such practice
	 */
	void changeHosting(PracticeId id, long version, Hosting hosting);

	/**
	 * Notes that what is known of the practice is right; for the GPs who work there.
	 */
	void confirm(PracticeId id);

	/**
	 * Takes a practice out of use because every university that counts on it agrees; that
	 * is for the caller to check. Without effect if it is out of use already.
	 * @throws NotFoundException if there is no such practice
	 */
	void deactivateByConsent(PracticeId id);

	/**
	 * Makes a practice a pointer to another that it turned out to be, and describes the
	 * one kept anew. Both are locked by the caller, who has checked that every university
	 * concerned agrees, and moves what belongs to it.
	 * @throws RuleViolation if the name is taken in the municipality
	 */
	void merge(PracticeId away, PracticeId kept, NewPractice description);

	/** The practice that this one was merged into, if it was. */
	Optional<PracticeId> mergedInto(PracticeId id);

}
