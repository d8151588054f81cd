package no.praksisplass.bulk;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an act does with one row.
 *
 * @param target the row's id
 * @param label what it is called
 * @param changes what changes; empty where nothing does
 * @param reason why nothing changes; absent where something does
 */
public record BulkLine(UUID target, String label, List<BulkChange> changes, @Nullable BulkText reason) {

	/** A row that changes. */
	public static BulkLine changed(BulkTarget target, BulkChange... changes) {
		return new BulkLine(target.id(), target.label(), List.of(changes), null);
	}

	/** A row that stays as it is. */
	public static BulkLine left(BulkTarget target, BulkText reason) {
		return new BulkLine(target.id(), target.label(), List.of(), reason);
	}

	/** Whether the row changes. */
	public boolean changing() {
		return this.reason == null;
	}

}
