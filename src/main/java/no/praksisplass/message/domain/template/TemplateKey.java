package no.praksisplass.message.domain.template;

import java.util.Locale;

import no.praksisplass.message.MessageKind;
import no.praksisplass.shared.UniversityId;

/**
 * Which template.
 *
 * @param university whose
 * @param kind for messages of this kind
 * @param language in this language: nb, nn or en
 */
public record TemplateKey(UniversityId university, MessageKind kind, Locale language) {
}
