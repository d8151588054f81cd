package no.praksisplass.practice;

import java.util.List;
import java.util.Set;

import no.praksisplass.shared.UniversityId;

/**
 * A feature's part in merging two rows of a shared register: of the tables that are its
 * own it tells what belongs to each, what clashes, and moves the rows. All of it asks for
 * no role; who may merge is for the caller to check.
 *
 * @param <I> what identifies a row of the register
 */
public interface Merging<I> {

	/** The foreign keys that it sees to, each as {@code table.column}. */
	Set<String> references();

	/**
	 * What belongs to one of the two.
	 * @param of the universities whose rows are counted, where rows are a university's
	 */
	List<Held> held(I id, Set<UniversityId> of);

	/**
	 * What the two cannot both keep.
	 * @param own the universities whose clashes are told one by one and chosen; those of
	 * others are settled by rules, since nobody may read what is theirs
	 */
	default List<Clash> clashes(I away, I kept, Set<UniversityId> own) {
		return List.of();
	}

	/**
	 * Moves all rows to the one kept, in the caller's transaction. The rows of the
	 * register are locked, and say already what was chosen.
	 * @param own as for {@link #clashes}
	 * @throws no.praksisplass.shared.RuleViolation with the reason, where it cannot be
	 */
	void move(I away, I kept, MergeChoices choices, Set<UniversityId> own);

}
