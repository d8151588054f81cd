package no.praksisplass.practice;

import java.util.Optional;

import no.praksisplass.shared.PracticeId;

/**
 * Another feature's say before a practice is deactivated. A feature that uses practices
 * implements it as a bean.
 */
public interface PracticeUseGuard {

	/** The message key that tells why the practice is in use, or empty when it is not. */
	Optional<String> reasonInUse(PracticeId practice);

}
