package no.praksisplass.message;

import java.util.List;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;

/**
 * Finds people to whom a university writes. Features that keep such people implement it,
 * since this one knows none.
 */
public interface Recipients {

	/** Who these people are: supervisors or students. */
	Audience audience();

	/**
	 * Those whose name holds the text, by name; blank for all.
	 * @param university for people of a university this one's alone
	 * @param most how many at most
	 */
	List<PersonId> named(UniversityId university, String text, int most);

}
