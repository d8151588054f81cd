package no.praksisplass.web.markdown;

import java.util.List;

/**
 * A piece of a text that was written in Markdown. A template writes it out, so that no
 * HTML is ever taken from the text.
 *
 * @param kind what it is
 * @param text its words, or the address of a link; else empty
 * @param children what is in it
 */
public record MarkdownNode(Kind kind, String text, List<MarkdownNode> children) {

	public MarkdownNode {
		children = List.copyOf(children);
	}

	/** What can be in a text. */
	public enum Kind {

		/** A heading, whatever its level. */
		HEADING,

		/** A paragraph. */
		PARAGRAPH,

		/** A list of bullets. */
		BULLETS,

		/** A numbered list. */
		NUMBERS,

		/** An entry of a list. */
		ITEM,

		/** A quotation. */
		QUOTE,

		/** A line across. */
		RULE,

		/** Words. */
		TEXT,

		/** The end of a line. */
		BREAK,

		/** Words that weigh more. */
		STRONG,

		/** Words that are stressed. */
		EMPHASIS,

		/** Words as a machine reads them. */
		CODE,

		/** A link to the web, a mail address or a telephone. */
		LINK

	}

}
