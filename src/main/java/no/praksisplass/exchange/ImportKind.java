package no.praksisplass.exchange;

import java.util.List;
import java.util.Map;

import no.praksisplass.security.Role;

/**
 * Something that can be brought in from a file. A feature implements it as a bean.
 */
public interface ImportKind {

	/**
	 * A word of small letters and hyphens that names the kind in addresses, and in
	 * message keys {@code exchange.kind.<key>} and
	 * {@code exchange.column.<key>.<column>}.
	 */
	String key();

	/** Who may import it: coordinators for their university, or administrators. */
	default Role role() {
		return Role.COORDINATOR;
	}

	/** The columns, in the order of the template. */
	List<ImportColumn> columns();

	/**
	 * Values that stand in for columns that are not in the file, by column key, as a
	 * proposal that can be changed for each import.
	 */
	default Map<String, String> proposals(ImportScope scope) {
		return Map.of();
	}

	/**
	 * Compares rows with what is stored. Called in a transaction; it reads all it needs
	 * in a number of queries that does not depend on the number of rows, and changes
	 * nothing.
	 * @param rows in the order of the file, with a cell for each column that the file has
	 */
	ImportPlan plan(ImportScope scope, List<ImportRow> rows, ImportProgress progress);

}
