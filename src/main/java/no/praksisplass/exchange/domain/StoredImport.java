package no.praksisplass.exchange.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.exchange.ImportScope;
import no.praksisplass.exchange.domain.file.Table;

/**
 * An import as a job needs it.
 *
 * @param id identifies it
 * @param scope for whom
 * @param kind the key of its kind
 * @param status how far it is
 * @param table the file's table
 * @param columns for each of its columns the key of the column it is taken for
 * @param fixed values that stand in every row
 * @param digest what was confirmed
 */
public record StoredImport(UUID id, ImportScope scope, String kind, ImportStatus status, Table table,
		List<String> columns, Map<String, String> fixed, String digest) {
}
