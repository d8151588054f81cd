package no.praksisplass.message.domain.template;

import java.time.Instant;
import java.util.List;

/**
 * A template with its history.
 *
 * @param key which
 * @param text the text that counts
 * @param number the number of the newest version, 0 where there is none
 * @param own whether the university has written the text that counts
 * @param versions all versions, the newest first
 */
public record TemplateDetails(TemplateKey key, TemplateText text, int number, boolean own, List<Version> versions) {

	/**
	 * A version.
	 *
	 * @param number its number, from 1
	 * @param by the name of who wrote it
	 * @param at when
	 * @param text its text
	 * @param own whether the university wrote it, rather than going back to the product's
	 */
	public record Version(int number, String by, Instant at, TemplateText text, boolean own) {
	}

}
