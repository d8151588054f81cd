package no.praksisplass.message.domain.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.praksisplass.message.MergeText;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Fills the fields of a body after its Markdown has been read, so that no value is ever
 * read as Markdown: what looks like a link or a heading in a name stays a name.
 */
final class BodyFiller extends AbstractVisitor {

	private static final Pattern PIECE = Pattern.compile("\u0001([^\u0002]*)\u0002|\n|[^\u0001\n]+");

	private final FieldValues values;

	BodyFiller(FieldValues values) {
		this.values = values;
	}

	@Override
	public void visit(Text text) {
		if (!text.getLiteral().contains("{{")) {
			return;
		}
		boolean inLink = inLink(text);
		String filled = MergeText.fill(text.getLiteral(), inLink ? this.values.plain() : this.values.marked());
		Node last = text;
		for (Node piece : pieces(filled)) {
			last.insertAfter(piece);
			last = piece;
		}
		text.unlink();
	}

	@Override
	public void visit(Link link) {
		visitChildren(link);
		String destination = MergeText.fill(link.getDestination(), this.values.plain());
		link.setDestination(destination);
		link.setTitle(null);
		if (destination.equals(FieldValues.BLOT)) {
			open(link);
		}
	}

	@Override
	public void visit(Code code) {
		code.setLiteral(MergeText.fill(code.getLiteral(), this.values.plain()));
	}

	@Override
	public void visit(FencedCodeBlock block) {
		block.setLiteral(MergeText.fill(block.getLiteral(), this.values.plain()));
	}

	@Override
	public void visit(IndentedCodeBlock block) {
		block.setLiteral(MergeText.fill(block.getLiteral(), this.values.plain()));
	}

	@Override
	public void visit(HtmlInline html) {
		html.setLiteral(MergeText.fill(html.getLiteral(), this.values.plain()));
	}

	@Override
	public void visit(HtmlBlock html) {
		html.setLiteral(MergeText.fill(html.getLiteral(), this.values.plain()));
	}

	private static List<Node> pieces(String filled) {
		List<Node> pieces = new ArrayList<>();
		Matcher matcher = PIECE.matcher(filled);
		while (matcher.find()) {
			String address = matcher.group(1);
			if (address != null) {
				Link link = new Link(address, null);
				link.appendChild(new Text(address));
				pieces.add(link);
			}
			else {
				pieces.add(matcher.group().equals("\n") ? new HardLineBreak() : new Text(matcher.group()));
			}
		}
		return pieces;
	}

	/** Leaves of a link what it says, and that its address is blotted out. */
	private static void open(Link link) {
		while (link.getFirstChild() != null) {
			link.insertBefore(link.getFirstChild());
		}
		link.insertBefore(new Text(": " + FieldValues.BLOT));
		link.unlink();
	}

	private static boolean inLink(Node node) {
		Node parent = node.getParent();
		return parent != null && (parent instanceof Link || inLink(parent));
	}

}
