package no.praksisplass.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.shared.RuleViolation;

/**
 * Something that can be done with many rows of a list. A feature implements it as a bean.
 * Its name is the message {@code bulk.<key>}, what it does {@code bulk.<key>.text}.
 */
public interface BulkAct {

	/** A word of small letters and hyphens that names the act. */
	String key();

	/** The key of the {@link BulkList}. */
	String list();

	/** What it asks for. */
	List<BulkField> fields(BulkScope scope);

	/**
	 * Works out what it would do. Called in a transaction; it reads all it needs in a
	 * number of queries that does not depend on the number of rows, and changes nothing.
	 * @throws RuleViolation if what was asked for cannot be, on its field
	 */
	BulkPlan plan(BulkScope scope, List<BulkTarget> targets, BulkValues values);

	/** The table whose rows it changes, or none for an act that cannot be undone. */
	Optional<KeptTable> table();

	/**
	 * Why some rows cannot be put back although they are as the act left them.
	 * @param values what the act asked for when it was done
	 */
	default Map<UUID, BulkText> bound(BulkScope scope, Collection<UUID> targets, BulkValues values) {
		return Map.of();
	}

	/** Does what is to be done besides after rows were put back. */
	default void undone(BulkScope scope, Collection<UUID> targets, BulkValues values) {
	}

}
