package no.praksisplass.bulk;

import java.util.UUID;

/**
 * A row of a list on which something is to be done.
 *
 * @param id the thing's id
 * @param label what it is called
 */
public record BulkTarget(UUID id, String label) {
}
