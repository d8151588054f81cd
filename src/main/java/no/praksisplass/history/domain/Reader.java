package no.praksisplass.history.domain;

import java.util.Set;
import java.util.UUID;

import no.praksisplass.shared.UniversityId;

/**
 * Who reads the trail.
 *
 * @param everything whether an administrator does
 * @param universities else whose coordinator
 */
record Reader(boolean everything, Set<UniversityId> universities) {

	UUID[] array() {
		return this.universities.stream().map(UniversityId::value).toArray(UUID[]::new);
	}

}
