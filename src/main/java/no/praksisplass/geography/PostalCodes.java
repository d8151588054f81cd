package no.praksisplass.geography;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Postal codes, as far as the operator has loaded them: none are shipped, so a feature
 * that asks must manage without an answer.
 */
public interface PostalCodes {

	/** The postal code of four digits. */
	Optional<PostalCodeView> find(String code);

	/** Those of the postal codes that are known, by code. */
	Map<String, PostalCodeView> find(Collection<String> codes);

}
