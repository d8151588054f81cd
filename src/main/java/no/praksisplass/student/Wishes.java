package no.praksisplass.student;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;

/**
 * Delivered lists of wishes, for the services of other features. It asks for no role:
 * what a page shows or changes goes through a service that does.
 */
public interface Wishes {

	/**
	 * The lists delivered in a round, by rank; a student without a list is not in the
	 * map.
	 */
	Map<StudentId, List<WishView>> ofRound(RoundId round);

	/**
	 * Who has delivered a list in each of the rounds; a round without is not in the map.
	 */
	Map<RoundId, Set<StudentId>> delivered(Collection<RoundId> rounds);

	/** The list of one student by rank; empty where none is delivered. */
	List<WishView> of(RoundId round, StudentId student);

	/** Adds many lists as they are, complete or not. */
	void bulkCreate(Collection<NewWishList> lists);

}
