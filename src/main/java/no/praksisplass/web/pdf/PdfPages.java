package no.praksisplass.web.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import no.praksisplass.web.Formats;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Makes documents of templates: tagged PDF (PDF/UA-1) in the language of the template's
 * {@code lang}, with its font embedded. A template names no files, and writes empty tags
 * as XML does.
 */
@Component
public class PdfPages {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private static final int NORMAL = 400;

	private final ITemplateEngine templates;

	private final Formats formats;

	private final String style;

	PdfPages(ITemplateEngine templates, Formats formats) {
		this.templates = templates;
		this.formats = formats;
		this.style = read("pdf/document.css");
	}

	/**
	 * The document of a template.
	 * @param locale the language of its texts
	 */
	public byte[] render(String template, Locale locale, Map<String, Object> model) {
		Context context = new Context(locale, model);
		context.setVariable("fmt", this.formats);
		String html = this.templates.process(template, context)
			.replace("</head>", "<style>" + this.style + "</style></head>");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		builder.useFont(PdfPages::font, "Liberation Sans", NORMAL, FontStyle.NORMAL, true);
		builder.useUriResolver((base, uri) -> null);
		builder.withProducer("Praksisplass");
		builder.withHtmlContent(html, null);
		builder.toStream(out);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** The document as a file to be saved. */
	public ResponseEntity<byte[]> file(String name, byte[] document) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name + ".pdf", StandardCharsets.UTF_8).build().toString())
			.body(document);
	}

	private static InputStream font() {
		InputStream font = PDDocument.class.getResourceAsStream(FONT);
		if (font == null) {
			throw new IllegalStateException("PDFBox comes without its font");
		}
		return font;
	}

	private static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
