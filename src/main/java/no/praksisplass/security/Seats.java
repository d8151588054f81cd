package no.praksisplass.security;

import java.util.List;
import java.util.Optional;

import no.praksisplass.shared.NotFoundException;

/** The roles among which the user signed in can switch. */
public interface Seats {

	/** All of them, in the order they are offered; none if nobody is signed in. */
	List<Seat> list();

	/** The one from which the page at hand is seen. */
	Optional<Seat> current();

	/**
	 * Takes a seat for this session.
	 * @return the path of its first page
	 * @throws NotFoundException if the user has no such seat
	 */
	String take(String key);

}
