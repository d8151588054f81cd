package no.praksisplass.web;

import java.util.List;
import java.util.Optional;

/**
 * Knows who is signed in and where they may go. It stands between the layout and the
 * features that know, since those stand on this package.
 */
public interface Surroundings {

	/**
	 * What surrounds a page with this path for the user signed in; empty if nobody is.
	 */
	Optional<Visit> visit(String path);

	/**
	 * A user on a page.
	 *
	 * @param name the user's name
	 * @param role the role in use
	 * @param university the university in use, or empty
	 * @param items the main navigation of the role
	 * @param seats the roles that the user holds
	 */
	record Visit(String name, String role, String university, List<PageLayout.Item> items,
			List<PageLayout.Seat> seats) {
	}

}
