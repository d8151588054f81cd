package no.praksisplass.bulk.domain;

import no.praksisplass.bulk.BulkLine;
import no.praksisplass.bulk.BulkText;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param line what the act did with it
 * @param undone whether it was put back
 * @param bound why it could not be
 */
public record BulkRow(BulkLine line, boolean undone, @Nullable BulkText bound) {
}
