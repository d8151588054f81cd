package no.praksisplass.bulk;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;

/**
 * For whom a bulk act is done.
 *
 * @param university the university whose coordinator does it
 * @param by who does it
 */
public record BulkScope(UniversityId university, PersonId by) {
}
