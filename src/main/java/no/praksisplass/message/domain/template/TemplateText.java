package no.praksisplass.message.domain.template;

/**
 * The text of a message before its fields are filled in.
 *
 * @param subject the subject, one line
 * @param body the text as Markdown
 */
public record TemplateText(String subject, String body) {
}
