package no.praksisplass.message.domain.template;

import java.util.Locale;
import java.util.Set;

import no.praksisplass.message.MergeField;
import no.praksisplass.message.MergeText;
import no.praksisplass.message.MessageKind;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.stereotype.Component;

/**
 * Makes messages of templates: Markdown becomes plain text and HTML, in which all HTML of
 * the template and of the values is escaped and links lead to the web only.
 */
@Component
public class TemplateRenderer {

	private static final Parser PARSER = Parser.builder().build();

	private static final HtmlRenderer HTML = HtmlRenderer.builder()
		.escapeHtml(true)
		.sanitizeUrls(true)
		.urlSanitizer(new WebAddresses())
		.build();

	private static final TextContentRenderer TEXT = TextContentRenderer.builder()
		.lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
		.nodeRendererFactory(LinksAsText::new)
		.build();

	private final ShippedTemplates shipped;

	TemplateRenderer(ShippedTemplates shipped) {
		this.shipped = shipped;
	}

	/**
	 * Fills a template. What can be declined says so at the end, unless the template does
	 * itself.
	 */
	public RenderedText render(MessageKind kind, Locale language, TemplateText template, FieldValues values) {
		String subject = MergeText.fill(template.subject(), values.lines()).replaceAll("\\s+", " ").strip();
		String body = declinesItself(kind, template) ? template.body()
				: template.body() + "\n\n---\n\n" + this.shipped.footer(language);
		return new RenderedText(subject, TEXT.render(filled(body, values)), HTML.render(filled(body, values)));
	}

	private static boolean declinesItself(MessageKind kind, TemplateText template) {
		Set<String> named = MergeText.fields(template.body());
		return !kind.canOptOut() || named.contains(MergeField.OPT_OUT_LINK.key());
	}

	/** Reads Markdown. */
	static Node parse(String body) {
		return PARSER.parse(body);
	}

	private static Node filled(String body, FieldValues values) {
		Node document = parse(body);
		document.accept(new BodyFiller(values));
		return document;
	}

	/** Lets addresses of the web through, and no others. */
	private static final class WebAddresses implements UrlSanitizer {

		@Override
		public String sanitizeLinkUrl(String url) {
			return url.matches("(?is)https?://.*") ? url : "";
		}

		@Override
		public String sanitizeImageUrl(String url) {
			return "";
		}

	}

}
