package no.praksisplass.message.domain.template;

/**
 * A message whose fields are filled in.
 *
 * @param subject the subject, one line
 * @param text the whole as plain text
 * @param html the same as what goes into the body of an HTML page
 */
public record RenderedText(String subject, String text, String html) {
}
