package no.praksisplass.web.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import no.praksisplass.web.markdown.MarkdownNode.Kind;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown that users have written. HTML in it stays text, a picture becomes what
 * it says, and a link that leads elsewhere than to the web, a mail address or a telephone
 * becomes its words.
 */
public final class Markdown {

	private static final Parser PARSER = Parser.builder().build();

	private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:", "tel:");

	private Markdown() {
	}

	/** The text's paragraphs, headings and lists. */
	public static List<MarkdownNode> read(String text) {
		return children(PARSER.parse(text));
	}

	private static List<MarkdownNode> children(Node parent) {
		Reader reader = new Reader();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			child.accept(reader);
		}
		return reader.nodes;
	}

	/**
	 * Reads each node it visits into one of ours; what it does not know, by its parts.
	 */
	private static final class Reader extends AbstractVisitor {

		private final List<MarkdownNode> nodes = new ArrayList<>();

		@Override
		public void visit(Heading heading) {
			add(Kind.HEADING, heading);
		}

		@Override
		public void visit(Paragraph paragraph) {
			add(Kind.PARAGRAPH, paragraph);
		}

		@Override
		public void visit(BulletList list) {
			add(Kind.BULLETS, list);
		}

		@Override
		public void visit(OrderedList list) {
			add(Kind.NUMBERS, list);
		}

		@Override
		public void visit(ListItem item) {
			add(Kind.ITEM, item);
		}

		@Override
		public void visit(BlockQuote quote) {
			add(Kind.QUOTE, quote);
		}

		@Override
		public void visit(ThematicBreak rule) {
			add(Kind.RULE, rule);
		}

		@Override
		public void visit(StrongEmphasis strong) {
			add(Kind.STRONG, strong);
		}

		@Override
		public void visit(Emphasis emphasis) {
			add(Kind.EMPHASIS, emphasis);
		}

		@Override
		public void visit(Link link) {
			String address = link.getDestination().strip();
			if (SCHEMES.stream().anyMatch(address.toLowerCase(Locale.ROOT)::startsWith)) {
				this.nodes.add(new MarkdownNode(Kind.LINK, address, children(link)));
			}
			else {
				this.nodes.addAll(children(link));
			}
		}

		@Override
		public void visit(HardLineBreak end) {
			add(Kind.BREAK, end);
		}

		@Override
		public void visit(SoftLineBreak end) {
			words(" ");
		}

		@Override
		public void visit(Text text) {
			words(text.getLiteral());
		}

		@Override
		public void visit(Code code) {
			this.nodes.add(new MarkdownNode(Kind.CODE, code.getLiteral(), List.of()));
		}

		@Override
		public void visit(HtmlInline html) {
			words(html.getLiteral());
		}

		@Override
		public void visit(HtmlBlock html) {
			paragraph(html.getLiteral());
		}

		@Override
		public void visit(FencedCodeBlock block) {
			paragraph(block.getLiteral());
		}

		@Override
		public void visit(IndentedCodeBlock block) {
			paragraph(block.getLiteral());
		}

		private void add(Kind kind, Node node) {
			this.nodes.add(new MarkdownNode(kind, "", children(node)));
		}

		private void words(String text) {
			this.nodes.add(new MarkdownNode(Kind.TEXT, text, List.of()));
		}

		private void paragraph(String text) {
			this.nodes.add(new MarkdownNode(Kind.PARAGRAPH, "", List.of(new MarkdownNode(Kind.TEXT, text, List.of()))));
		}

	}

}
