package no.praksisplass.practice;

/**
 * What belongs to one of two that may be merged.
 *
 * @param messageKey what it is
 * @param count how many
 */
public record Held(String messageKey, long count) {
}
