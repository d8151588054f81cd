package no.praksisplass.message.domain.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import no.praksisplass.message.MessageKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The texts that come with the product, one file for each kind and language, whose first
 * line is the subject. They are read at the start, which fails where one is missing.
 */
@Component
public class ShippedTemplates {

	private final Map<String, TemplateText> templates = new HashMap<>();

	private final Map<String, String> footers = new HashMap<>();

	ShippedTemplates() {
		for (String language : Languages.CODES) {
			for (MessageKind kind : MessageKind.values()) {
				this.templates.put(key(kind, language), text(read(language, file(kind))));
			}
			this.footers.put(language, read(language, "footer"));
		}
	}

	/** The text of a kind in nb, nn or en. */
	public TemplateText get(MessageKind kind, Locale language) {
		return Objects.requireNonNull(this.templates.get(key(kind, language.getLanguage())));
	}

	/** What stands below a message that can be declined. */
	String footer(Locale language) {
		return Objects.requireNonNull(this.footers.get(language.getLanguage()));
	}

	private static TemplateText text(String file) {
		int end = file.indexOf('\n');
		return new TemplateText(file.substring(0, end).strip(), file.substring(end).strip());
	}

	private static String read(String language, String name) {
		try {
			return new ClassPathResource("mail/" + language + "/" + name + ".md")
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String file(MessageKind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String key(MessageKind kind, String language) {
		return kind + "/" + language;
	}

}
