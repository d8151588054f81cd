package no.praksisplass.bulk.domain;

import java.util.List;
import java.util.UUID;

/**
 * What was chosen on a list.
 *
 * @param list the key of the list
 * @param act the key of the act
 * @param all whether all that match the filter are meant
 * @param chosen the rows that were ticked, where not all are meant
 * @param query the filter of the list
 */
public record BulkChoice(String list, String act, boolean all, List<UUID> chosen, String query) {
}
