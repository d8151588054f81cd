package no.praksisplass.message.domain.template;

import java.util.Set;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** Writes a link in plain text as what it says, and its address after a colon. */
final class LinksAsText implements NodeRenderer {

	private final TextContentNodeRendererContext context;

	LinksAsText(TextContentNodeRendererContext context) {
		this.context = context;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Link.class);
	}

	@Override
	public void render(Node node) {
		Link link = (Link) node;
		boolean bare = link.getFirstChild() instanceof Text text && text.getLiteral().equals(link.getDestination());
		if (!bare) {
			for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
				this.context.render(child);
			}
			this.context.getWriter().write(": ");
		}
		this.context.getWriter().write(link.getDestination());
	}

}
