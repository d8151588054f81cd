package no.praksisplass.history.domain;

import java.util.UUID;

/**
 * A thing with its present name.
 *
 * @param kind which kind: the name of its table
 */
public record NamedThing(UUID id, String kind, String name) {
}
