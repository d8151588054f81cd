package no.praksisplass.student.domain.limit;

import no.praksisplass.student.ConsiderationView;

/**
 * What was granted, as a form needs it.
 *
 * @param version for optimistic locking
 * @param outcome what it means for the placement
 */
public record GrantedConsideration(long version, ConsiderationView outcome) {

	/** The version of what is not granted yet. */
	public static final long NEW = -1;

}
