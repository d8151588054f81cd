package no.praksisplass.security;

import java.util.Map;

import no.praksisplass.shared.UniversityId;

/**
 * Names the universities at which roles are held. The university feature implements it,
 * since this one knows no university.
 */
@FunctionalInterface
public interface UniversityDirectory {

	/** The names of all universities, in the order of the alphabet. */
	Map<UniversityId, String> names();

}
