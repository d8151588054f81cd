package no.praksisplass.security;

import java.util.List;

import no.praksisplass.shared.PersonId;

/**
 * Finds people by their number in the register of health personnel. The feature that
 * knows supervisors implements it, since this one knows people and nothing else.
 */
@FunctionalInterface
public interface HprRegister {

	/** Whoever is said to have the number; more than one where it was typed twice. */
	List<PersonId> findByHprNumber(String number);

}
