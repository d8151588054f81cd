package no.praksisplass.message.domain.template;

import java.util.List;

import no.praksisplass.message.MessageKind;

/**
 * A kind of message in the list of templates.
 *
 * @param kind the kind
 * @param languages its texts, one for each language
 */
public record KindRow(MessageKind kind, List<InLanguage> languages) {

	/**
	 * A text.
	 *
	 * @param code nb, nn or en
	 * @param own whether the university has written it
	 */
	public record InLanguage(String code, boolean own) {
	}

}
