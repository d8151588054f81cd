package no.praksisplass.agreement.domain.text;

import java.time.Instant;
import java.util.List;

/**
 * A text with its versions.
 *
 * @param key which
 * @param text what counts now
 * @param number the number of that version, 0 for the text that comes with the product
 * @param versions the university's own, the newest first
 */
public record TextDetails(TextKey key, AgreementText text, int number, List<Version> versions) {

	public TextDetails {
		versions = List.copyOf(versions);
	}

	/**
	 * A version.
	 *
	 * @param number its number
	 * @param by who wrote it
	 * @param at when
	 * @param text what it says
	 */
	public record Version(int number, String by, Instant at, AgreementText text) {
	}

}
