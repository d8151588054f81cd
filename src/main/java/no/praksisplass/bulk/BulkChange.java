package no.praksisplass.bulk;

/**
 * One thing that an act changes.
 *
 * @param field the message key of what it is
 * @param before as it is
 * @param after as it will be
 */
public record BulkChange(String field, BulkText before, BulkText after) {
}
