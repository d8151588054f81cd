package no.praksisplass.security;

import java.util.UUID;

import no.praksisplass.shared.UniversityId;

/**
 * Keeps who reads what is sensitive. The history feature implements it, since this one
 * knows no trail.
 */
@FunctionalInterface
public interface SensitiveReadings {

	/**
	 * Notes, in the transaction at hand, that the user signed in reads something. The
	 * transaction must be one that writes: what is not noted is not read.
	 * @param thing what is read, as the trail calls it
	 * @param subject the id of what it is about
	 * @param university whose it is
	 */
	void note(String thing, UUID subject, UniversityId university);

}
