package no.praksisplass.exchange;

import java.util.Optional;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;

/**
 * For whom an import is made. That the person may act for the university has been
 * checked.
 *
 * @param university the coordinator's university; none for an administrator's import
 * @param by who made the import
 */
public record ImportScope(Optional<UniversityId> university, PersonId by) {

	/** The university of a coordinator's import. */
	public UniversityId requireUniversity() {
		return this.university.orElseThrow();
	}

}
