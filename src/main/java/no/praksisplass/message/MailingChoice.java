package no.praksisplass.message;

/**
 * One of the things that a mailing can be about, or of the groups that it can be narrowed
 * to.
 *
 * @param id what a form sends for it
 * @param name what a coordinator reads
 */
public record MailingChoice(String id, String name) {
}
