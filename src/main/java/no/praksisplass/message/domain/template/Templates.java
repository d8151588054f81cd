package no.praksisplass.message.domain.template;

import java.util.Locale;
import java.util.Optional;

import no.praksisplass.message.MessageKind;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The text that counts for a message. It asks for no role, since any feature writes. */
@Service
@Transactional(readOnly = true)
public class Templates {

	private final TemplateRepository templates;

	private final ShippedTemplates shipped;

	Templates(TemplateRepository templates, ShippedTemplates shipped) {
		this.templates = templates;
		this.shipped = shipped;
	}

	/** The university's own text, else the one that comes with the product. */
	public TemplateText current(@Nullable UniversityId university, MessageKind kind, Locale language) {
		return Optional.ofNullable(university)
			.flatMap((id) -> this.templates.findFirstByUniversityIdAndKindAndLanguageOrderByNumberDesc(id.value(), kind,
					language.getLanguage()))
			.flatMap(MessageTemplate::text)
			.orElseGet(() -> this.shipped.get(kind, language));
	}

}
